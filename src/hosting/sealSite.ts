import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../problems/plainError.ts';
import { sealPage } from './sealPage.ts';

/**
 * Write into every page of a built site what it may load.
 *
 * @param dir The folder of the built site.
 * @returns How many pages there are.
 * @throws {PlainError} when pages hold what their policy refuses; with all of it.
 */
export async function sealSite(dir: URL): Promise<number> {
  const refusals: string[] = [];
  let pages = 0;
  for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
    const place = new URL(
      file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/'),
      dir,
    );
    const { html, refused } = sealPage(await readFile(place, 'utf8'));
    await writeFile(place, html);
    refusals.push(...refused.map((what) => `  ${file}  ${what}`));
    pages += 1;
  }
  if (refusals.length > 0) {
    const list = refusals.sort().join('\n');
    throw new PlainError(`Browsers would be told to refuse this, so no site was built:\n${list}`);
  }
  return pages;
}
