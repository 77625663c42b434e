import type { Problem } from '../problems/problem.ts';
import { keyAddress } from './addresses.ts';
import { checkKey } from './checkKey.ts';
import type { Work } from './work.ts';

/**
 * Tell keys that a work is said to have had before, and that are or were those
 * of another: what is cited by one, or its address, could mean either.
 *
 * @returns What is wrong, and the works with those of their former keys that lead to them alone.
 */
export function checkFormerKeys(works: readonly Work[]): { works: Work[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const owners = new Map(works.map((work) => [keyAddress(work.key), work]));
  const checked = works.map((work) => {
    const { formerKeys, ...rest } = work;
    if (!formerKeys) return work;
    const kept = formerKeys.filter((key) => {
      const faults = checkKey({ key, place: work.place });
      problems.push(...faults);
      if (faults.length > 0) return false;
      const owner = owners.get(keyAddress(key));
      owners.set(keyAddress(key), owner ?? work);
      // A key that only its case has changed of leads to the same address as before.
      if (!owner || (owner === work && key !== work.key)) return true;
      problems.push(taken(key, work, owner));
      return false;
    });
    return kept.length > 0 ? { ...rest, formerKeys: kept } : rest;
  });
  return { works: checked, problems };
}

function taken(key: string, { key: now, place }: Work, owner: Work): Problem {
  const where = `${owner.place.file}:${owner.place.line}`;
  return {
    rule: 'bibliography-key-unique',
    place,
    fact:
      owner.key === now
        ? `\`${key}\` is the key of its work, and no earlier one.`
        : `\`${key}\`, an earlier key of \`${now}\`, leads to \`${owner.key}\`, at ${where}.`,
    fix: `Remove \`${key}\` from \`ids\`.`,
  };
}
