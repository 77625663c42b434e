import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { copyProject } from './copyProject.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const essay = 'content/essays/space-diplomacy/index.mdx';
const bibliography = 'content/references/space-diplomacy.bib';
const made: string[] = [];

/** A copy of the project with a last good site in it, which the test may spoil. */
function project(): { path: string; change: (file: string, from: string, to: string) => void } {
  mkdirSync(join(root, 'tests/.build'), { recursive: true });
  const path = mkdtempSync(join(root, 'tests/.build/failing-'));
  made.push(path);
  copyProject(root, path);
  mkdirSync(join(path, 'dist'));
  writeFileSync(join(path, 'dist', 'index.html'), 'the last good site');
  return {
    path,
    change(file, from, to) {
      const text = readFileSync(join(path, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not say ${from}.`);
      writeFileSync(join(path, file), text.replace(from, to));
    },
  };
}

/** Build; what it said, once it failed. */
const failedBuild = (cwd: string) =>
  new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      ['src/cli/build.ts'],
      { cwd, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) => {
        if (error) resolve(stdout + stderr);
        else reject(new Error(`The build passed:\n${stdout}`));
      },
    );
  });

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** The line a text stands on, and its column, for expectations that survive an edit of the essay. */
function placeOf(path: string, file: string, text: string): string {
  const before = readFileSync(join(path, file), 'utf8').split(text)[0] ?? '';
  const lines = before.split('\n');
  return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

describe('a build', () => {
  it('fails on mistyped keys with all of them, their places and the nearest keys, and a wrong date beside them', async () => {
    const { path, change } = project();
    change(essay, '[@dolman2002]', '[@dolmann2002]');
    change(essay, '[@peter2007]', '[@petra2007]');
    change(essay, 'date: 2025\n', 'date: Easter term\n');
    const said = await failedBuild(path);
    expect(said).toContain('3 problems found.');
    expect(said).toContain(
      `${placeOf(path, essay, '@dolmann2002')}  citation-key-known\n  \`@dolmann2002\` is not a key of the library.\n  Fix: Nearest keys: dolman2002,`,
    );
    expect(said).toContain(`${placeOf(path, essay, '@petra2007')}  citation-key-known`);
    expect(said).toContain('Nearest keys: peter2007,');
    expect(said).toContain(
      `${placeOf(path, essay, 'Easter term')}  front-matter-valid\n  Field \`date\` is “Easter term”.\n  Fix: Give a year (2025), a year and month (2025-03) or a full date (2025-03-14) that exists.`,
    );
    expect(readFileSync(join(path, 'dist/index.html'), 'utf8')).toBe('the last good site');
  });

  it('fails on a .bib with an unclosed brace, and names the file and the line of the entry', async () => {
    const { path, change } = project();
    const text = readFileSync(join(path, bibliography), 'utf8');
    const entry = /@\w+\{peter2007,[\s\S]*?\n\}/.exec(text)?.[0] ?? '';
    change(bibliography, entry, entry.replace(/\},?\n\}$/, '\n}'));
    const said = await failedBuild(path);
    const line = text.slice(0, text.indexOf(entry)).split('\n').length;
    expect(said).toContain(`${bibliography}:${line}:`);
    expect(said).toContain('bibliography-parses');
    expect(said).toContain('peter2007');
    expect(readFileSync(join(path, 'dist/index.html'), 'utf8')).toBe('the last good site');
  });

  it('fails without a .bib, and says where one belongs', async () => {
    const { path } = project();
    rmSync(join(path, bibliography));
    const said = await failedBuild(path);
    expect(said).toContain(`${placeOf(path, essay, '@dolman2002')}  library-exists`);
    expect(said).toContain('content/references/');
    expect(readFileSync(join(path, 'dist/index.html'), 'utf8')).toBe('the last good site');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that is stopped by %s ends, and leaves all as it was', async (signal, exitCode) => {
    const { path } = project();
    expect(await stoppedBuild(path, signal)).toEqual({ code: exitCode, signal: null });
    expect(readFileSync(join(path, 'dist/index.html'), 'utf8')).toBe('the last good site');
    expect(readdirSync(join(path, '.build'))).toEqual([]);
  });

  it('that is killed at once leaves the last good site', async () => {
    const { path } = project();
    expect(await stoppedBuild(path, 'SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    expect(readFileSync(join(path, 'dist/index.html'), 'utf8')).toBe('the last good site');
  });
});

/** Build, and stop it in the midst of writing pages; how it ended. */
const stoppedBuild = (cwd: string, signal: NodeJS.Signals) =>
  new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    const build = spawn(process.execPath, ['src/cli/build.ts'], { cwd });
    build.stdout.on('data', (text: Buffer) => {
      if (String(text).includes('.html')) build.kill(signal);
    });
    build.on('exit', (code, by) => resolve({ code, signal: by }));
  });
