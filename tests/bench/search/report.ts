import type { Found, Timed } from './measure.ts';

export interface EngineReport {
  name: string;
  runs: Timed[];
  found: Found[];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The median, and how far the runs lay from each other. */
const spread = (values: readonly number[], show: (value: number) => string): string =>
  `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})`;

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const ms = (time: number): string => `${Math.round(time)} ms`;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** What was measured, for a person to read. */
export function report(engines: readonly EngineReport[], works: number): string {
  const queries = engines[0]?.found.map(({ query }) => query) ?? [];
  return [
    `# Searching ${works.toLocaleString('en')} works`,
    '',
    `Medians of ${engines[0]?.runs.length ?? 0} runs, with the least and the most; Chromium, 150 ms and 1.6 Mbps, processor 4× slower. Bytes are those of scripts, program and data, compressed. Compare columns; seconds are this machine’s.`,
    '',
    row([
      '',
      'bytes before the first result',
      'requests',
      'after it, for facets',
      'first query',
      'a new query',
      'memory, with workers',
    ]),
    row(Array.from({ length: 7 }, () => '---')),
    ...engines.map(({ name, runs }) =>
      row([
        name,
        kilobytes(median(runs.map(({ bytes }) => bytes))),
        median(runs.map(({ requests }) => requests)),
        kilobytes(median(runs.map(({ facets }) => facets))),
        spread(
          runs.map(({ cold }) => cold),
          ms,
        ),
        spread(
          runs.map(({ warm }) => warm),
          ms,
        ),
        megabytes(median(runs.map(({ heap }) => heap))),
      ]),
    ),
    '',
    'What each query found: the place of the work that is wanted, and what it cost a reader who had not searched before.',
    '',
    row(['query', 'which is', ...engines.map(({ name }) => name)]),
    row(['---', '---', ...engines.map(() => '---')]),
    ...queries.map((query, index) =>
      row([
        query.text.length > 60 ? `${query.text.slice(0, 57)}…` : query.text,
        query.what,
        ...engines.map(({ found }) => {
          const { place, bytes = 0 } = found[index] ?? {};
          return `${place === undefined ? '**not found**' : place === 1 ? 'first' : `place ${place}`}, ${kilobytes(bytes)}`;
        }),
      ]),
    ),
    '',
  ].join('\n');
}
