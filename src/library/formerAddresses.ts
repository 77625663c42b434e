import { keyAddress } from '../bibliography/addresses.ts';
import type { Work } from '../bibliography/work.ts';
import { workPath } from '../routes/workPath.ts';

/**
 * Where works stood under the keys they had before, and where they stand now,
 * both below the site's own folder.
 */
export function formerAddresses(works: Iterable<Work>): Map<string, string> {
  const moved = [...works].flatMap(({ key, formerKeys = [] }) =>
    formerKeys
      .filter((former) => keyAddress(former) !== keyAddress(key))
      .map((former) => [workPath(former), workPath(key)] as const),
  );
  return new Map(moved);
}
