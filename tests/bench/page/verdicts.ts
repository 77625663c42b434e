import { ratioOfMedians } from '../measure/ratioOfMedians.ts';
import type { Verdict } from '../report/verdict.ts';
import { bare } from './contenders/bare.ts';
import { categories, type Judgement } from './lighthouse.ts';
import type { PageCost } from './part.ts';

/** The promises for an essay’s page. */
export function pageVerdicts(
  costs: readonly PageCost[],
  judgement: Judgement | undefined,
  widths: readonly number[],
): Verdict[] {
  const own = costs.find(({ name }) => name === 'Ibid');
  const floor = costs.find(({ name }) => name === bare.name);
  const times = (cost: PageCost | undefined, width: number, kind: 'fcp' | 'lcp') =>
    (cost?.visits.get(width) ?? []).map((visit) => visit[kind]);
  const ratios = widths.flatMap((width) =>
    (['fcp', 'lcp'] as const).map((kind) => {
      const { ratio } = ratioOfMedians(times(own, width, kind), times(floor, width, kind));
      return {
        promise: `${kind.toUpperCase()}, of bare HTML’s, ${width} px wide`,
        measured: Number.isNaN(ratio) ? undefined : ratio,
        limit: { most: 1.15 },
      };
    }),
  );
  const shifts = [...(own?.visits.values() ?? [])].flat().map(({ cls }) => cls);
  return [
    {
      promise: 'the page’s HTML in gzip, B',
      measured: own?.sizes[0]?.gzip,
      limit: { most: 12_000 },
    },
    ...ratios,
    {
      promise: 'CLS, the greatest of all visits',
      measured: shifts.length > 0 ? Math.max(...shifts) : undefined,
      limit: { most: 0.001 },
    },
    ...categories.map((category, index) => ({
      promise: `Lighthouse: ${category}`,
      measured: judgement?.scores[index],
      limit: { least: 100 },
    })),
  ];
}
