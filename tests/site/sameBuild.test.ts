import { execFile } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, inject, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const again = join(root, 'tests/.build/again');

/** The files of a folder with their contents, by their paths. */
const filesOf = (folder: string) =>
  new Map(
    globSync('**/*', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))]),
  );

afterAll(() => rmSync(again, { recursive: true, force: true }));

it('two builds of one commit are the same to the byte, and a build tells what it made', async () => {
  const { base, dist } = inject('based');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/cli/build.ts', '--out', again],
    {
      cwd: root,
      // What others have in their environment makes no difference.
      env: {
        ...process.env,
        SITE_URL: 'https://host.example',
        BASE_PATH: base,
        BASE_URL: '/another/',
      },
    },
  );
  const [first, second] = [filesOf(dist), filesOf(again)];
  const names = (files: ReadonlyMap<string, unknown>) => [...files.keys()].sort();
  expect(names(second)).toEqual(names(first));
  const different = names(first).filter((path) => {
    const text = first.get(path);
    return text === undefined || second.get(path)?.equals(text) !== true;
  });
  expect(different).toEqual([]);

  const pages = [...first.keys()].filter((path) => path.endsWith('.html')).length;
  expect(stdout).toMatch(new RegExp(`^ {2}pages +${pages} +[\\d,.]+ kB$`, 'm'));
  expect(stdout).toMatch(new RegExp(`^ {2}together +${first.size} +[\\d,.]+ kB$`, 'm'));
  expect(stdout).toMatch(
    /^ {2}heaviest essay: \/essays\/space-diplomacy\/, 1\d\.\d kB as sent \(gzip\)$/m,
  );
});
