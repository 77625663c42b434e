/**
 * A process that formats the clusters of so many essays by citeproc-js and
 * nothing else, with one engine, and prints what that cost: the floor for
 * whoever formats by it. `node citeprocAlone.ts <essays> <works>`.
 */
import { readBibliography } from '../../../src/bibliography/readBibliography.ts';
import { essay } from '../corpus/essay.ts';
import { library } from '../corpus/library.ts';
import { byCiteproc } from '../format/formatters.ts';

const [essays = 1, works = 11] = process.argv.slice(2).map(Number);
const { works: list } = readBibliography([{ path: 'works.bib', text: library(works) }]);
const byKey = new Map(list.map((work) => [work.key, work]));
const documents = Array.from({ length: essays }, (_, index) => essay(index, works).clusters);

const begin = performance.now();
const before = process.cpuUsage();
const format = byCiteproc(byKey);
for (const clusters of documents) format(clusters);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ wall: (performance.now() - begin) / 1000, cpu: (user + system) / 1e6 }),
);
