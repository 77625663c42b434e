import type { WriteStream } from 'node:tty';

const width = 30;

/**
 * Show how far a long command is: a bar that stays on its line where a person
 * looks on, a line at every tenth where a log is written.
 */
export function progressBar(
  stream: Pick<WriteStream, 'isTTY' | 'write'>,
): (done: number, total: number) => void {
  let tenths = 0;
  return (done, total) => {
    if (stream.isTTY) {
      const filled = Math.round((done / total) * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      stream.write(`\r${bar} ${done} of ${total}${done === total ? '\n' : ''}`);
      return;
    }
    const reached = Math.floor((done / total) * 10);
    if (reached > tenths) stream.write(`${done} of ${total}\n`);
    tenths = reached;
  };
}
