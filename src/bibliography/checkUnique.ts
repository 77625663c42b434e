import type { Problem } from '../problems/problem.ts';
import { keyAddress } from './addresses.ts';
import type { Work } from './work.ts';

const at = ({ place }: Work): string => `${place.file}:${place.line}`;

/** Tell keys and DOIs that more than one work has; of several works with one key the first is kept. */
export function checkUnique(works: readonly Work[]): { works: Work[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byKey = new Map<string, Work>();
  const byAddress = new Map<string, Work>();
  const byDoi = new Map<string, Work>();
  for (const work of works) {
    const same = byKey.get(work.key);
    const near = byAddress.get(keyAddress(work.key));
    if (same ?? near) {
      const other = same ?? near;
      const where = other ? at(other) : '';
      problems.push({
        rule: 'bibliography-key-unique',
        place: work.place,
        fact: same
          ? `The key \`${work.key}\` is that of another work already, at ${where}; the other is taken.`
          : `The key \`${work.key}\` gives the same address as \`${other?.key}\`, at ${where}.`,
        fix: same
          ? 'Remove one of the two, or give it a key of its own.'
          : 'Give one of the two a key that differs by a letter.',
      });
    }
    if (same) continue;
    byKey.set(work.key, work);
    if (!near) byAddress.set(keyAddress(work.key), work);

    const doi = work.csl.DOI?.toLowerCase();
    const twin = doi === undefined ? undefined : byDoi.get(doi);
    if (twin) {
      problems.push({
        rule: 'doi-unique',
        place: work.place,
        fact: `\`${work.key}\` has the DOI \`${work.csl.DOI}\`, which \`${twin.key}\`, at ${at(twin)}, has already.`,
        fix: 'Keep one entry and cite it by one key, or correct the DOI.',
      });
    } else if (doi !== undefined) byDoi.set(doi, work);
  }
  return { works: [...byKey.values()], problems };
}
