/**
 * A process that formats so many essays one after another, and prints what a
 * tenth of them costs before all others and behind them, and what memory each of
 * the others leaves when the garbage is out. `node --expose-gc formatEssays.ts <formatter> <essays> <works>`.
 */
import { readBibliography } from '../../../src/bibliography/readBibliography.ts';
import { essay } from '../corpus/essay.ts';
import { library } from '../corpus/library.ts';
import { formatters } from './formatters.ts';

const [name = '', essays = 1000, works = 1000] = process.argv.slice(2);
const count = Number(essays);
const { works: list } = readBibliography([{ path: 'works.bib', text: library(Number(works)) }]);
const documents = Array.from({ length: count }, (_, index) => essay(index, Number(works)).clusters);
const format = formatters[name]?.(new Map(list.map((work) => [work.key, work])));
if (!format || !globalThis.gc)
  throw new Error('formatEssays <formatter> <essays>, with --expose-gc');

const tenth = documents.slice(0, Math.max(1, Math.floor(count / 10)));

/** Format essays; milliseconds of processor for each. */
function time(all: typeof documents): number {
  const before = process.cpuUsage();
  for (const clusters of all) format?.(clusters);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / all.length;
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024;
}

// Once before, so that the first time is not that of a cold compiler; and the
// same essays at the end, since others would have other works to format.
time(tenth);
const first = time(tenth);
const before = heapUsed();
time(documents.slice(tenth.length));
const last = time(tenth);
const growth = (heapUsed() - before) / Math.max(1, count - tenth.length);
console.log(JSON.stringify({ first, last, growth }));
