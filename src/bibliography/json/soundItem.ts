import { type CslItem, cslItem } from '../../schema/work.ts';
import { isPlain } from './normalise.ts';

export interface Fault {
  /** The field it is in, or `''` for the item itself. */
  field: string;
  message: string;
}

/**
 * The part of an item that is as the schema has it, and what is not.
 *
 * A wrong field costs that field and not the work, so that the sentences that
 * cite it are not told to cite nothing. Without id and type there is no work.
 */
export function soundItem(item: unknown): { item: CslItem | undefined; faults: Fault[] } {
  const whole = cslItem.safeParse(item);
  if (whole.success) return { item: whole.data, faults: [] };
  const wrong = new Set<unknown>();
  const faults = whole.error.issues.map((issue): Fault => {
    if (issue.path.length > 0) wrong.add(issue.path[0]);
    else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) wrong.add(key);
    return { field: issue.path.join('.'), message: issue.message };
  });
  if (!isPlain(item)) return { item: undefined, faults };
  const rest = Object.fromEntries(Object.entries(item).filter(([name]) => !wrong.has(name)));
  return { item: cslItem.safeParse(rest).data, faults };
}
