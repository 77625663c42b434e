import type { Work } from '../bibliography/work.ts';
import type { Problem } from '../problems/problem.ts';
import type { Cluster } from './cluster.ts';

/** Every cited work without a date, at its entry: styles print “n.d.”, or nothing. */
export function checkDates(
  clusters: readonly Cluster[],
  works: ReadonlyMap<string, Work>,
): Problem[] {
  const keys = new Set(clusters.flatMap(({ items }) => items.map(({ key }) => key)));
  return [...keys].flatMap((key): Problem[] => {
    const work = works.get(key);
    if (!work || work.csl.issued || work.csl.status) return [];
    return [
      {
        rule: 'work-dated',
        place: work.place,
        fact: `\`${key}\` is cited and has no date.`,
        fix: 'Give the date as far as it is known (`date = {2019}`), or `pubstate = {forthcoming}` for a work still to appear.',
      },
    ];
  });
}
