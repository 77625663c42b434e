import type { Place } from '../problems/problem.ts';
import type { CslItem } from '../schema/work.ts';

/** Titles in sentence case, as far as that is not what was typed. */
export type SentenceCased = Pick<CslItem, 'title' | 'title-short' | 'container-title'>;

/** One work of the library: an entry of a bibliography file, read and checked. */
export interface Work {
  /** The key authors cite it by: `riordan2023`. Equal to `csl.id`. */
  key: string;
  /** Keys it had before, by which it can still be cited and found. */
  formerKeys?: string[];
  /** What it says, in CSL-JSON; no editorial note in it. */
  csl: CslItem;
  /** What a style that wants sentence case prints instead, of a work in English. Only of a `.bib`, where titles stand in title case: in CSL-JSON they are meant to be in sentence case. */
  inSentenceCase?: SentenceCased;
  /** What the editor has to say of the entry, such as a slip in the printed list. Plain text. */
  editorialNote?: string;
  /** Where its entry begins. */
  place: Place;
}
