import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};
/** Those that are programs of this repository, and not of its packages. */
const commands = Object.entries(scripts).filter(([, line]) => line.startsWith('node '));

const run = (line: string, option: string) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const [, ...words] = [...line.split(' '), option];
    const env = { ...process.env, NO_COLOR: '1' };
    execFile(process.execPath, words, { cwd: root, env, timeout: 60_000 }, (error, ...told) => {
      const [stdout, stderr] = told;
      resolve({ code: error ? Number(error.code ?? NaN) : 0, stdout, stderr });
    });
  });

describe('every command', () => {
  it.each(commands)('npm run %s tells how it is used', { timeout: 90_000 }, async (name, line) => {
    const { code, stdout, stderr } = await run(line, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^npm (?:run )?${name}(?: |\n)`));
  });

  it.each(commands)(
    'npm run %s refuses what it does not know',
    { timeout: 90_000 },
    async (_, line) => {
      const { code, stdout, stderr } = await run(line, '--bogus');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.trim()).toBe("Unknown option '--bogus'. See `--help`.");
    },
  );
});
