import type { Cost } from '../measure/runTimed.ts';
import { summary } from '../measure/summary.ts';
import type { Verdict } from '../report/verdict.ts';
import type { Size } from './writeContent.ts';

/** What was measured of one size. */
export interface Measured {
  size: Size;
  costs: ReadonlyMap<string, Cost[]>;
}

/**
 * What is promised of builds, held against what was measured; processor time
 * throughout, and undefined where a case or a contender was left out.
 *
 * "The pages of works apart" is what the same library costs with one essay
 * more than a library of eleven.
 */
export function buildVerdicts(all: readonly Measured[]): Verdict[] {
  const median = (essays: number, works: number, name: string, of: 'cpu' | 'memory' = 'cpu') => {
    const found = all.find(({ size }) => size.essays === essays && size.works === works);
    const values = (found?.costs.get(name) ?? []).flatMap((cost) => cost[of] ?? []);
    return values.length > 0 ? summary(values).median : Number.NaN;
  };
  const known = (value: number) => (Number.isNaN(value) ? undefined : value);
  const pagesOfWorks = (essays: number, works: number) =>
    median(essays, works, 'Ibid, one essay') - median(1, 11, 'Ibid');
  const essaysOf = (essays: number, works: number) =>
    median(essays, works, 'Ibid') - pagesOfWorks(essays, works);
  const perEssay = (essays: number, works: number) =>
    (median(essays, works, 'Ibid') - median(essays, works, 'Ibid, one essay')) / (essays - 1);
  const overRival = (name: string) =>
    known(median(100, 10_000, name) / median(100, 10_000, 'Ibid'));
  const floor =
    median(1000, 10_000, 'Ibid without citations') + median(1000, 10_000, 'citeproc-js alone');
  return [
    {
      promise:
        'Cold build, 1,000 essays, 10,000 works, pages of works apart: of the sum of no citations and citeproc-js alone',
      measured: known(essaysOf(1000, 10_000) / floor),
      limit: { most: 1.15 },
    },
    {
      promise: 'Its peak memory, of that without citations',
      measured: known(
        median(1000, 10_000, 'Ibid', 'memory') /
          median(1000, 10_000, 'Ibid without citations', 'memory'),
      ),
      limit: { most: 1.5 },
    },
    {
      promise: '100 essays, 10,000 works: rehype-citation takes so many times as long',
      measured: overRival('Astro with rehype-citation'),
      limit: { least: 8 },
    },
    {
      promise: '100 essays, 10,000 works: pandoc takes so many times as long',
      measured: overRival('pandoc, file by file'),
      limit: { least: 10 },
    },
    {
      promise: '100 essays, 10,000 works: Eleventy takes so many times as long',
      measured: overRival('Eleventy with a BibLaTeX plugin'),
      limit: { least: 1 },
    },
    {
      promise: 'An essay among 1,000, of one among 100',
      measured: known(perEssay(1000, 1000) / perEssay(100, 1000)),
      limit: { most: 1.1 },
    },
    {
      promise: 'An essay at 10,000 works, of one at 11',
      measured: known(perEssay(1000, 10_000) / perEssay(1000, 11)),
      limit: { most: 1.2 },
    },
  ];
}
