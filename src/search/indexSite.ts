import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readEssay } from './readEssay.ts';
import { recordsFile, type SearchRecords } from './records/searchRecord.ts';

/** How many records wait for Pagefind at once. */
const batch = 500;

/** Pagefind’s own interfaces, which it writes beside every index: 400 KB that no page asks for. */
const notUsed = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

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
  const { language: forceLanguage } = new Intl.Locale(language);
  const { index, errors } = await createIndex({ forceLanguage });
  if (!index) throw new Error(`Pagefind could not begin an index: ${errors.join('; ')}`);
  try {
    await addWorks(index, works, forceLanguage, onProgress);
    for (const text of [...essays, ...guide]) {
      const html = await readFile(new URL(text.file, dir), 'utf8');
      report(await index.addHTMLFile({ url: text.url, content: readEssay(html, text) }), text.url);
    }
    const outputPath = fileURLToPath(new URL('pagefind', dir));
    report(await index.writeFiles({ outputPath }), outputPath);
  } finally {
    await close();
  }
  await rm(recordsUrl);
  for (const file of notUsed) await rm(new URL(`pagefind/${file}`, dir), { force: true });
  return { works: works.length, texts: essays.length + guide.length };
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
