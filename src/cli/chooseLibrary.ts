import { isCancel, select } from '@clack/prompts';
import type { BibliographyFile } from '../bibliography/bibliographyFile.ts';
import { CommandError } from './commandError.ts';

/** Where works go that have no file yet. */
const first = 'content/references/library.bib';

/**
 * The `.bib` that works are added to, from the project's root: the one named,
 * the only one there is, or the one chosen at a terminal.
 */
export async function chooseLibrary(
  named: string | undefined,
  files: readonly BibliographyFile[],
): Promise<string> {
  if (named !== undefined) return libraryNamed(named);
  const paths = files.map(({ path }) => path).filter((path) => path.endsWith('.bib'));
  const [only = first] = paths;
  if (paths.length <= 1) return only;
  if (!process.stdin.isTTY) {
    throw new CommandError(
      `There are ${paths.length} files of works; say which to add to: --to ${paths.join(' or --to ')}.`,
    );
  }
  const chosen = await select({
    message: 'Which file is it added to?',
    options: paths.map((path) => ({ value: path })),
  });
  if (isCancel(chosen)) throw new CommandError('Stopped. Nothing was written.', 130);
  return chosen;
}

/** Only what lies in content/references/ is read by a build. */
function libraryNamed(named: string): string {
  const path = named.replaceAll('\\', '/').replace(/^\.\//, '');
  const inside = path.includes('/') ? path : `content/references/${path}`;
  if (/^content\/references\/[^/]+\.bib$/.test(inside)) return inside;
  throw new CommandError(
    `--to is \`${named}\`: give a .bib in content/references/, where the works are read from.`,
  );
}
