import type { CslItem } from '../schema/work.ts';

/** A work as the pages show it. */
export interface LibraryWork {
  key: string;
  csl: CslItem;
  editorialNote?: string;
  /** Its entry in the site's style, as HTML of our own making. */
  html: string;
}
