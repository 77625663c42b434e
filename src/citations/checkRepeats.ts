import type { Problem } from '../problems/problem.ts';
import type { CitationItem, Cluster } from './cluster.ts';

const saidOf = ({ key, locator = '', label = '', prefix = '', suffix = '' }: CitationItem) =>
  JSON.stringify([key, label, locator, prefix, suffix]);

/** Every work that a cluster cites twice in the same words: `[@a; @b; @a]`. */
export function checkRepeats(clusters: readonly Cluster[]): Problem[] {
  return clusters.flatMap(({ items }) => {
    const said = new Set<string>();
    return items.flatMap((item): Problem[] => {
      const isRepeated = said.has(saidOf(item));
      said.add(saidOf(item));
      if (!isRepeated) return [];
      return [
        {
          rule: 'cluster-items-differ',
          place: item.place,
          fact: `The cluster cites \`@${item.key}\` twice in the same words.`,
          fix: 'Take one of the two out, or cite another work or page.',
        },
      ];
    });
  });
}
