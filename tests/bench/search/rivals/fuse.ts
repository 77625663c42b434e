import type { Rival } from './rival.ts';

/** Fuse, which has no index and is shipped the works themselves. */
export const fuse: Rival = {
  name: 'Fuse',
  path: 'fuse',
  program: 'fuse.js/dist/fuse.min.mjs',
  data: (works) => Promise.resolve(JSON.stringify(works)),
  engine: `
import Fuse from './library.js';
export const load = async () => {
  const works = await (await fetch('data.json')).json();
  const fuse = new Fuse(works, {
    keys: ['title', 'authors', 'container', 'year', 'doi', 'isbn'],
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.3,
    useTokenSearch: true,
  });
  return (text) => fuse.search(text).map(({ item }) => ({ key: item.id, title: item.title }));
};
`,
};
