import type { CslItem } from '../schema/work.ts';

/** A work as it came in from elsewhere: CSL-JSON that nobody has checked, and no key of ours. */
export interface IntakeItem {
  csl: Omit<CslItem, 'id'> & Record<string, unknown>;
  /** Parts of what came in that have no place in a work, for the author to know: `C7`. */
  unread: string[];
  /** What an author should look at, in a sentence: names that a program had to divide. */
  doubts: string[];
}
