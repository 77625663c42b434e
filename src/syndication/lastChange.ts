import type { Essay } from '../schema/essay.ts';
import type { Revision } from '../sources/readRevisions.ts';
import { fullInstant } from './fullInstant.ts';

/**
 * When an essay last changed: on the day its front matter says, `updated`
 * before `date`; where it knows no day, when this edition of it was changed.
 *
 * Atom demands the instant at which the publisher last changed an entry in a
 * way they consider significant (RFC 4287, 4.2.15). The front matter is where a
 * publisher says so; without a day there, the change of the file is a true
 * answer too, and the only one that invents nothing.
 */
export function lastChange(
  { date, updated }: Pick<Essay, 'date' | 'updated'>,
  revision: Revision,
): Revision {
  const said = fullInstant(updated ?? date);
  return said ? { at: said, isRecorded: true } : revision;
}
