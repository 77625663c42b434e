import type { SourceFile } from '../sources/readSources.ts';
import { CommandError } from './commandError.ts';

/**
 * The paths of the essays that are named on a command line, by their address,
 * their folder or their file.
 */
export function chooseEssays(names: readonly string[], essays: readonly SourceFile[]): string[] {
  return names.map((name) => {
    const bare = name
      .replaceAll('\\', '/')
      .replace(/^\.\//, '')
      .replace(/\/?(?:index\.mdx)?$/, '');
    const folder = bare.includes('/') ? bare : `content/essays/${bare}`;
    const found = essays.find(({ path }) => path === `${folder}/index.mdx`);
    if (found) return found.path;
    const known = essays.map(({ path }) => path.split('/').at(-2)).join(', ');
    throw new CommandError(`There is no essay \`${name}\`. There are: ${known || 'none yet'}.`);
  });
}
