import { checkWork } from '../bibliography/checkWork.ts';
import { normalise } from '../bibliography/json/normalise.ts';
import { soundItem } from '../bibliography/json/soundItem.ts';
import type { CslItem } from '../schema/work.ts';
import type { IntakeItem } from './intakeItem.ts';

/** What no reference prints and a file of works is the longer for. */
const longWinded = ['abstract', 'keyword', 'note', 'medium'] as const;

export interface TidyItem {
  csl: CslItem;
  /** What the author should know of it, a sentence each. */
  remarks: string[];
}

/**
 * A work that came in, as an entry of the library should have it: checked, and
 * without what no reference prints. Whatever is left out is told.
 *
 * @param key What it will be cited by.
 */
export function tidyItem({ csl, unread, doubts }: IntakeItem, key: string): TidyItem {
  const { item, faults } = soundItem(normalise({ ...csl, id: key }));
  const remarks = [
    ...doubts,
    ...faults.map(({ field, message }) =>
      field === '' ? `${message}: left out.` : `\`${field}\` is left out: ${message}.`,
    ),
  ];
  if (!item) return { csl: { id: key, type: 'document' }, remarks };
  const place = { file: '', line: 1, column: 1 };
  const checked = checkWork({ key, csl: item, place });
  // Told without the key, which nobody has seen yet.
  remarks.push(...checked.problems.map(({ fact }) => fact));
  const work: CslItem = { ...checked.work.csl };
  const left: string[] = unread.map((tag) => `“${tag}”`);
  for (const name of longWinded) {
    if (work[name] === undefined) continue;
    work[name] = undefined;
    left.push(name);
  }
  // A DOI is the better address, and leads to the same place.
  if (work.DOI !== undefined) {
    delete work.URL;
    delete work.accessed;
    if (work.archive !== undefined && work.archive_location === undefined) delete work.archive;
  }
  if (left.length > 0) remarks.push(`Left out: ${[...new Set(left)].join(', ')}.`);
  return { csl: work, remarks };
}
