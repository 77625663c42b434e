import type { CitingEssay } from './usesOf.ts';

/** How many works are told of: what an author comes back to, and not a second reference list. */
const most = 10;

/** The works some essays cite more than once, the most cited first. */
export function worksCitedMost(essays: readonly CitingEssay[]): { key: string; count: number }[] {
  const citations = essays.flatMap(({ record }) => record.citations);
  return [...Map.groupBy(citations, ({ key }) => key)]
    .map(([key, { length }]) => ({ key, count: length }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key))
    .slice(0, most);
}
