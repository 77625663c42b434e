import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { importsOf } from '../architecture/importsOf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a build begins with: the wiring, the commands that build and serve, and every page. */
const entries = [
  'astro.config.mjs',
  'src/cli/build.ts',
  'src/cli/dev.ts',
  'src/cli/start.ts',
  'src/content.config.ts',
  ...readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/.test(file))
    .map((file) => join('src/pages', file)),
];

/** Every file of ours that some files import, directly or not. */
function reachableFrom(files: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !existsSync(join(root, file))) continue;
    reached.add(file);
    for (const specifier of importsOf(file, readFileSync(join(root, file), 'utf8'))) {
      if (!/^\.{1,2}\//.test(specifier)) continue;
      waiting.push(relative(root, join(root, dirname(file), specifier.split('?')[0] ?? '')));
    }
  }
  return reached;
}

it('the build reads what the registries said, and has nothing to ask them with', () => {
  const reached = reachableFrom(entries);
  expect(reached).toContain('src/audit/compareRecord.ts');
  expect(reached).toContain('src/audit/readSnapshots.ts');
  const network = [...reached].filter((file) => /^src\/audit\/(?:polite|registries)\//.test(file));
  expect(network).toEqual([]);
});
