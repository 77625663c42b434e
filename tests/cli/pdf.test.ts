import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(tmpdir(), 'ibid-no-such-site');

/** Run `npm run pdf` on a machine whose browser is said to be no program. */
const runPdf = (...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, IBID_BROWSER: '/no/where', NO_COLOR: '1' };
    const run = ['src/cli/pdf.ts', '--out', out, ...args];
    execFile(process.execPath, run, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });

it('says plainly, before it builds, that there is no browser', { timeout: 60_000 }, async () => {
  const { code, stderr } = await runPdf();
  expect(stderr.trim()).toBe(
    'IBID_BROWSER is `/no/where`, which is not a program. ' +
      'Set it to the path of a Chrome, Chromium or Edge, or unset it.',
  );
  expect(code).toBe(1);
  expect(existsSync(out)).toBe(false);
});

it('tells what it does when asked, and does nothing', { timeout: 60_000 }, async () => {
  const { code, stdout } = await runPdf('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('with a PDF of each essay beside');
  expect(existsSync(out)).toBe(false);
});

it('refuses what it does not know', { timeout: 60_000 }, async () => {
  const { code, stderr } = await runPdf('--papersize', 'A5');
  expect(code).toBe(2);
  expect(stderr).toContain("Unknown option '--papersize'");
  expect(stderr).not.toContain('    at ');
});
