import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { reconcile } from '../closingLine.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const vitest = join(project, 'node_modules/vitest/vitest.mjs');

let folder: string;

beforeAll(() => {
  // Below the project, so that `vitest` is found from there.
  mkdirSync(join(project, 'tests/.build'), { recursive: true });
  folder = mkdtempSync(join(project, 'tests/.build/closing-line-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Run vitest on a suite of its own; tells its last line and how it exited. */
async function runSuite(name: string, files: Record<string, string>) {
  const dir = join(folder, name);
  mkdirSync(dir);
  cpSync(join(project, 'tests/closingLine.ts'), join(dir, 'closingLine.ts'));
  const all = {
    'setup.ts': 'export default () => {};',
    'vitest.config.ts': `
      import { ClosingLine } from './closingLine.ts';
      export default { test: {
        reporters: ['default', new ClosingLine()],
        include: ['*.case.ts'],
        globalSetup: './setup.ts',
      } };`,
    ...files,
  };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(dir, file), text);

  const child = spawn(process.execPath, [vitest, 'run'], { cwd: dir, env: cleanEnvironment() });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { lastLine: output.trimEnd().split('\n').at(-1), passes: exitCode === 0 };
}

/** Without what the vitest around this test tells its own workers. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.includes('VITEST')),
  );
}

const passing = `import { it } from 'vitest'; it('a', () => {}); it('b', () => {});`;

describe('the closing line', { timeout: 60_000 }, () => {
  it.concurrent.for([
    ['tests that pass', { 'a.case.ts': passing }, '2 passed, 0 failed', true],
    [
      'a test that fails',
      { 'a.case.ts': `${passing} it('c', () => { throw new Error('no'); });` },
      '2 passed, 1 failed',
      false,
    ],
    [
      'a file that cannot be loaded',
      { 'a.case.ts': passing, 'b.case.ts': `import './missing.ts';` },
      '2 passed, 1 failed',
      false,
    ],
    [
      'a set-up that throws for its suite',
      {
        'a.case.ts': `import { beforeAll, describe, it } from 'vitest';
          describe('s', () => { beforeAll(() => { throw new Error('no'); }); it('a', () => {}); });
          it('b', () => {});`,
      },
      '1 passed, 1 failed',
      false,
    ],
    [
      'an error outside any test',
      { 'a.case.ts': `${passing} void Promise.reject(new Error('no'));` },
      '2 passed, 1 failed',
      false,
    ],
    [
      'a global set-up that throws',
      { 'a.case.ts': passing, 'setup.ts': `export default () => { throw new Error('no'); };` },
      '0 passed, 1 failed',
      false,
    ],
    ['no test file', {}, '0 passed, 1 failed', false],
    [
      'nothing but skipped tests',
      { 'a.case.ts': `import { it } from 'vitest'; it.skip('a', () => {});` },
      '0 passed, 1 failed',
      false,
    ],
  ] as const)('tells of %s', async ([name, files, lastLine, passes], { expect }) => {
    expect(await runSuite(name, files)).toEqual({ lastLine, passes });
  });
});

describe('reconcile', () => {
  it('counts a failure that no test had', () => {
    expect(reconcile({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('does not count a failure twice', () => {
    expect(reconcile({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a run without tests as failed', () => {
    expect(reconcile({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
