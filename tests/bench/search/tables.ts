import type { Cost } from '../measure/runTimed.ts';
import { summary, written } from '../measure/summary.ts';
import type { Visit } from '../measure/visitPage.ts';
import type { Table } from '../part.ts';
import type { Found } from './findWork.ts';
import type { ListPage } from './listPages.ts';
import type { Timed } from './timeSearch.ts';

/** A screen on a desk, and a phone. */
export const widths = [1440, 390] as const;

/** What the pages that list the works were found to cost. */
export interface ListCost {
  all: readonly ListPage[];
  /** Those that were visited, the first of the list first. */
  shown: readonly ListPage[];
  /** By the page's address and the width. */
  visits: ReadonlyMap<string, Visit[]>;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

/** What searches cost. */
export function costTable(costs: ReadonlyMap<string, Timed[]>, works: number): Table {
  return {
    title: `Searching ${works.toLocaleString('en')} works`,
    about:
      'Chromium, nothing cached, 150 ms and 1.6 Mbit/s, a processor four times slower; text in gzip. Bytes are those of scripts, program and data; times run from the first letter to the results, the page being there; the new query comes when all of the first is there. Medians, of times with the whole spread.',
    columns: [
      ...['', 'before the first result, KB', 'requests', 'after it, for facets, KB'],
      ...['first query, ms', 'a new query, ms', 'for it, KB', 'memory with workers, MB'],
    ],
    rows: [...costs].map(([name, samples]) => {
      const of = (kind: keyof Timed) => summary(samples.map((sample) => sample[kind]));
      return [
        name,
        kilobytes(of('bytes').median),
        of('requests').median,
        kilobytes(of('facets').median),
        written(of('cold')),
        written(of('warm')),
        kilobytes(of('more').median),
        (of('heap').median / 1e6).toFixed(1),
      ];
    }),
  };
}

/** What queries found. */
export function foundTable(found: ReadonlyMap<string, Found[]>): Table {
  const engines = [...found.values()];
  return {
    title: 'What queries found',
    about:
      'The place of the work that is wanted, of how many works found, and the KB that it cost a reader who had searched for nothing before. The wanted works stand among the made-up ones, each beside others that are easily taken for it.',
    columns: ['query', 'which is', ...[...found.keys()].flatMap((name) => [name, 'KB'])],
    rows: (engines[0] ?? []).map(({ query }, index) => [
      query.text,
      query.what,
      ...engines.flatMap((answers) => {
        const answer = answers[index];
        return answer ? [place(answer), kilobytes(answer.bytes)] : [];
      }),
    ]),
  };
}

function place({ place: at, isFirst, count = 0 }: Found): string {
  if (at === undefined) return `**not on the first page**, of ${count}`;
  if (at === 1) return `first of ${count}`;
  return isFirst ? `${at} of ${count}, after its equals` : `**${at}** of ${count}`;
}

/** What the list of references weighs. */
export function listTable({ all, shown, visits }: ListCost, { cpu, memory }: Cost): Table {
  const built = memory === undefined ? '' : ` and at most ${memory.toFixed(2)} GB`;
  return {
    title: 'The list of references',
    about: `${all.length} pages in three orders, at most ${Math.max(...all.map(({ works }) => works))} works each; the site was built in ${cpu.toFixed(0)} s of processor time${built}. The first page and the one that weighs most; first visits as above, of CLS the greatest.`,
    columns: [
      ...['page', 'works', 'HTML, B', 'gzip, B'],
      ...widths.flatMap((width) => [`FCP at ${width} px, ms`, 'CLS']),
    ],
    rows: shown.map(({ path, works, raw, gzip }) => [
      ...[path, works, raw.toLocaleString('en'), gzip.toLocaleString('en')],
      ...widths.flatMap((width) => {
        const samples = visits.get(`${path} at ${width}`) ?? [];
        return [
          written(summary(samples.map(({ fcp }) => fcp))),
          Math.max(...samples.map(({ cls }) => cls)).toFixed(4),
        ];
      }),
    ]),
  };
}
