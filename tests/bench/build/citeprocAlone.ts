/**
 * A process that formats the clusters of so many essays by citeproc-js and
 * nothing else, with one engine, and prints what that cost: the floor for
 * whoever formats by it. `node citeprocAlone.ts <essays> <works>`.
 */
import { readBibliography } from '../../../src/bibliography/readBibliography.ts';
import { Engine } from '../../../src/citations/format/citeproc.ts';
import { loadLocale, styles } from '../../../src/citations/styles.ts';
import { essay } from '../corpus/essay.ts';
import { library } from '../corpus/library.ts';

const [essays = 1, works = 11] = process.argv.slice(2).map(Number);
const { works: list } = readBibliography([{ path: 'works.bib', text: library(works) }]);
const items = new Map(list.map(({ key, csl }) => [key, { ...csl, id: key }]));
const documents = Array.from({ length: essays }, (_, index) =>
  essay(index, works).clusters.map((cluster, at) => ({
    citationID: `c${at}`,
    citationItems: cluster.map(({ key, prefix, locator }) => ({
      id: key,
      ...(prefix && { prefix: `${prefix} ` }),
      ...(locator && { label: 'page', locator }),
    })),
    properties: { noteIndex: at + 1 },
  })),
);

const begin = performance.now();
const before = process.cpuUsage();
const engine = new Engine(
  {
    retrieveLocale: loadLocale,
    retrieveItem: (id) => {
      const item = items.get(id);
      if (!item) throw new Error(`${id} is not in the library.`);
      return item;
    },
    variableWrapper: (_, pre, text, post) => pre + text + post,
  },
  styles['chicago-notes'].load(),
  'en-GB',
  true,
);
for (const clusters of documents) {
  engine.rebuildProcessorState(clusters, 'html');
  engine.makeBibliography();
}
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ wall: (performance.now() - begin) / 1000, cpu: (user + system) / 1e6 }),
);
