import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inTurns } from '../measure/inTurns.ts';
import { summary, written } from '../measure/summary.ts';
import type { Bench, Findings, Part } from '../part.ts';
import { formatters } from './formatters.ts';

/** Milliseconds of processor an essay, for a tenth of them before all others and again behind them; KB of heap an essay leaves behind. */
interface Sample {
  first: number;
  last: number;
  growth: number;
}

const works = 1000;
const script = fileURLToPath(new URL('formatEssays.ts', import.meta.url));

async function sample(name: string, essays: number): Promise<Sample> {
  const args = ['--expose-gc', script, name, String(essays), String(works)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Sample;
}

const part: Part = {
  about: 'essays formatted one after another, the first and the last, beside citeproc-js',
  async run({ quick, turns, only, say }: Bench): Promise<Findings> {
    const essays = quick ? 40 : 1000;
    const contenders = Object.keys(formatters)
      .filter((name) => only.length === 0 || only.includes(name))
      .map((name) => ({ name, measure: () => sample(name, essays) }));
    const samples = await inTurns(contenders, { turns, say });
    const of = (name: string, read: (one: Sample) => number) =>
      summary((samples.get(name) ?? []).map(read));
    const known = (value: number) => (Number.isNaN(value) ? undefined : value);
    const last = (name: string) => of(name, (one) => one.last).median;
    return {
      tables: [
        {
          title: `${essays.toLocaleString('en')} essays in one process`,
          about: `12 clusters an essay of ${works.toLocaleString('en')} works, Chicago notes, nothing kept on disk; medians with the whole spread.`,
          columns: [
            '',
            'a tenth at first, ms an essay',
            'the same at last, ms',
            'last of first',
            'heap, KB an essay',
          ],
          rows: [...samples.keys()].map((name) => [
            name,
            written(of(name, (one) => one.first)),
            written(of(name, (one) => one.last)),
            of(name, (one) => one.last / one.first).median.toFixed(2),
            of(name, (one) => one.growth).median.toFixed(2),
          ]),
        },
      ],
      // A tenth of few essays is noise, and promises nothing.
      verdicts: quick
        ? []
        : [
            {
              promise: 'An essay behind 1,000 others, of the same before them',
              measured: known(of('Ibid', (one) => one.last / one.first).median),
              limit: { most: 1.1 },
            },
            {
              promise: 'Memory an essay leaves behind, KB',
              measured: known(of('Ibid', (one) => one.growth).median),
              limit: { most: 2 },
            },
            {
              promise: 'An essay, of what citeproc-js alone takes for it',
              measured: known(last('Ibid') / last('citeproc-js alone')),
              limit: { most: 1.5 },
            },
          ],
    };
  },
};
export default part;
