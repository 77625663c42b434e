import { PlainError } from '../problems/plainError.ts';

/** What ends a command with an exit code of its own. */
export class CommandError extends PlainError {
  override name = 'CommandError';
  readonly exitCode: number;

  /** @param exitCode 2 for a command that was called wrongly, as is usual. */
  constructor(message: string, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
