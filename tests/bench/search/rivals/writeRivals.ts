import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fusePage } from './fuse.ts';
import { miniSearchPage } from './miniSearch.ts';

/** A work as the rivals are given it: plain text, nothing of ours added. */
export interface PlainWork {
  id: string;
  title: string;
  authors: string;
  container: string;
  year: string;
  doi: string;
  isbn: string;
}

/** Pages that search as ours does, so that all are driven alike. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<form><input name="q"><p role="status"></p><section data-group="works"><ol></ol></section></form>
<script type="module">
const field = document.querySelector('input');
let ready;
const start = () => (ready ??= import('./engine.js').then(({ load }) => load()));
field.addEventListener('focus', start, { once: true });
document.forms[0].addEventListener('submit', async (event) => {
  event.preventDefault();
  const results = (await start())(field.value);
  document.querySelector('ol').replaceChildren(...results.slice(0, 10).map(({ key, title }) => {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: '/references/' + key + '/', textContent: title });
    item.append(Object.assign(document.createElement('h3'), {}));
    item.firstChild.append(link);
    return item;
  }));
  document.querySelector('[role=status]').textContent = results.length + ' found';
});
</script></html>`;

/** Write the rivals' pages, programs and data below a folder that is served. */
export async function writeRivals(dir: string, works: readonly PlainWork[]): Promise<void> {
  // Their packages are no part of the project: they are found beside this file.
  const require = createRequire(new URL('../package.json', import.meta.url));
  const packageFile = (name: string, file: string) =>
    readFileSync(join(require.resolve(name), ...file.split('/')), 'utf8');
  const write = (name: string, engine: string, library: string, data: string) => {
    mkdirSync(join(dir, name), { recursive: true });
    const files = {
      'index.html': page,
      'engine.js': engine,
      'library.js': library,
      'data.json': data,
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, name, file), text);
  };
  const { default: MiniSearch } = (await import(require.resolve('minisearch'))) as {
    default: new (options: object) => { addAll(works: readonly PlainWork[]): void };
  };
  const index = new MiniSearch({
    fields: ['title', 'authors', 'container', 'year', 'doi', 'isbn'],
    storeFields: ['title', 'authors', 'container', 'year'],
    processTerm: (term: string) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  });
  index.addAll(works);
  write(
    'minisearch',
    miniSearchPage,
    packageFile('minisearch', '../../es/index.js'),
    JSON.stringify(index),
  );
  write('fuse', fusePage, packageFile('fuse.js', '../fuse.min.mjs'), JSON.stringify(works));
}
