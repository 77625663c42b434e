import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlainWork, Rival } from './rival.ts';

/** How words are compared, at the build and, as its own source, in the page. */
const processTerm = (term: string) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const fields = ['title', 'authors', 'container', 'year', 'doi', 'isbn'];
const storeFields = ['title', 'authors', 'container', 'year'];

/** MiniSearch, with its index made beforehand and shipped; set up as its documentation advises for names. */
export const miniSearch: Rival = {
  name: 'MiniSearch',
  path: 'minisearch',
  program: 'minisearch/dist/es/index.js',
  async data(works, packages) {
    const file = pathToFileURL(join(packages, miniSearch.program)).href;
    const { default: MiniSearch } = (await import(file)) as {
      default: new (options: object) => { addAll(works: readonly PlainWork[]): void };
    };
    const index = new MiniSearch({ fields, storeFields, processTerm });
    index.addAll(works);
    return JSON.stringify(index);
  },
  engine: `
import MiniSearch from './library.js';
const options = {
  fields: ${JSON.stringify(fields)},
  storeFields: ${JSON.stringify(storeFields)},
  processTerm: ${String(processTerm)},
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 2, authors: 2 } },
};
export const load = async () => {
  const index = MiniSearch.loadJSON(await (await fetch('data.json')).text(), options);
  return (text) => index.search(text).map(({ id, title }) => ({ key: id, title }));
};
`,
};
