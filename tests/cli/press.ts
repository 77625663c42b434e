import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** A press with the content of this one, in a folder of its own, where commands are run. */
export interface Press {
  path: string;
  run: (command: string, ...args: string[]) => Promise<Ended>;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
}

/** @param content Whether it has this site's essay and works, or nothing yet. */
export function press({ content = true } = {}): Press {
  const path = mkdtempSync(join(tmpdir(), 'ibid-press-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  if (content) cpSync(join(root, 'content'), join(path, 'content'), { recursive: true });
  return {
    path,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    write(file, text) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    run: (command, ...args) =>
      new Promise((resolve) => {
        execFile(
          process.execPath,
          [join(root, 'src/cli', `${command}.ts`), ...args],
          { cwd: path, env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' } },
          (error, stdout, stderr) => {
            resolve({ code: Number(error?.code ?? 0), stdout, stderr });
          },
        );
      }),
  };
}
