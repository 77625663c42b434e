import { distance } from 'fastest-levenshtein';
import type { Work } from '../bibliography/work.ts';
import type { Problem } from '../problems/problem.ts';
import type { Cluster } from './cluster.ts';

/** As many suggestions as fit a line and help more than they distract. */
const suggestions = 3;

/**
 * Every cited key that is no work of the library, with the nearest that are.
 *
 * Left alone, a mistyped key would be published as typed, or vanish with the
 * rest of its cluster.
 */
export function checkKeys(
  clusters: readonly Cluster[],
  works: ReadonlyMap<string, Work>,
): Problem[] {
  const keys = [...works.keys()];
  return clusters
    .flatMap((cluster) => cluster.items)
    .filter(({ key }) => !works.has(key))
    .map(({ key, place }): Problem => {
      if (keys.length === 0) {
        return {
          rule: 'library-exists',
          place,
          fact: `\`@${key}\` is cited, but the library has no works.`,
          fix: 'Put a .bib or CSL-JSON file with the work into content/references/.',
        };
      }
      return {
        rule: 'citation-key-known',
        place,
        fact: `\`@${key}\` is not a key of the library.`,
        fix: `Nearest keys: ${nearest(key, keys).join(', ')}. Mend the key, add the work to content/references/, or write \`\\@${key}\` if it is no citation.`,
      };
    });
}

/** The keys closest to the given one, nearest first; case counts for nothing. */
function nearest(key: string, keys: readonly string[]): string[] {
  const near = (other: string) => distance(key.toLowerCase(), other.toLowerCase());
  return [...keys].sort((a, b) => near(a) - near(b) || a.localeCompare(b)).slice(0, suggestions);
}
