/** MiniSearch, with its index made beforehand and shipped; set up as its documentation advises for names. */
export const miniSearchPage = `
import MiniSearch from './library.js';
const fold = (term) => term.toLowerCase().normalize('NFD').replace(/\\p{M}/gu, '');
const options = {
  fields: ['title', 'authors', 'container', 'year', 'doi', 'isbn'],
  storeFields: ['title', 'authors', 'container', 'year'],
  processTerm: fold,
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 2, authors: 2 } },
};
export const load = async () => {
  const index = MiniSearch.loadJSON(await (await fetch('data.json')).text(), options);
  return (text) => index.search(text).map(({ id, title }) => ({ key: id, title }));
};
`;
