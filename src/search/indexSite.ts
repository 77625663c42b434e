import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { primaryLanguage } from '../language/primaryLanguage.ts';
import { readEssay } from './readEssay.ts';
import { recordsFile, type SearchRecords } from './records/searchRecord.ts';
import { repackIndex } from './repack/repackIndex.ts';

/** How many records wait for Pagefind at once. */
const batch = 500;

/** Pagefind’s own interfaces, which it writes beside every index: 400 KB that no page asks for. */
const notUsed: ReadonlySet<string> = new Set([
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
]);

/**
 * Index the built site for search: its works, its essays and its guide.
 *
 * Works come from records and not from their pages: what finds a work is much
 * that no page shows, and their pages may look as they like. All goes into one
 * index whatever the language of an essay, since it is one library.
 *
 * @param dir The folder of the built site; the index goes into its `pagefind/`.
 * @param language Whose word endings the search sees through.
 * @param onProgress Told after every batch of works, of which a large library has many.
 */
export async function indexSite(
  dir: URL,
  language: string,
  onProgress: (done: number, total: number) => void,
): Promise<{ works: number; texts: number }> {
  const recordsUrl = new URL(recordsFile, dir);
  const { works, essays, guide } = JSON.parse(await readFile(recordsUrl, 'utf8')) as SearchRecords;
  const forceLanguage = primaryLanguage(language);
  const { index, errors } = await createIndex({ forceLanguage });
  if (!index) throw new Error(`Pagefind could not begin an index: ${errors.join('; ')}`);
  try {
    await addWorks(index, works, forceLanguage, onProgress);
    for (const text of [...essays, ...guide]) {
      const html = await readFile(new URL(text.file, dir), 'utf8');
      report(await index.addHTMLFile({ url: text.url, content: readEssay(html, text) }), text.url);
    }
    const { files, ...made } = await index.getFiles();
    report(made, 'the site');
    await writeIndex(files, new URL('pagefind/', dir));
  } finally {
    await close();
  }
  await rm(recordsUrl);
  return { works: works.length, texts: essays.length + guide.length };
}

/** By us and not by Pagefind, which says that its files are written before they are. */
async function writeIndex(files: IndexFile[], dir: URL): Promise<void> {
  const used = files.filter(({ path }) => !notUsed.has(path));
  const repacked = repackIndex(new Map(used.map(({ path, content }) => [path, content])));
  for (const folder of ['fragment', 'index', 'filter']) {
    await mkdir(new URL(folder, dir), { recursive: true });
  }
  for (const [path, content] of repacked) await writeFile(new URL(path, dir), content);
}

async function addWorks(
  index: PagefindIndex,
  works: SearchRecords['works'],
  language: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  for (let start = 0; start < works.length; start += batch) {
    await Promise.all(
      works.slice(start, start + batch).map(async ({ meta, ...record }) =>
        report(
          await index.addCustomRecord({
            ...record,
            meta: Object.fromEntries(Object.entries(meta)),
            language,
          }),
          record.url,
        ),
      ),
    );
    onProgress(Math.min(start + batch, works.length), works.length);
  }
}

function report({ errors }: { errors: string[] }, what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`);
}
