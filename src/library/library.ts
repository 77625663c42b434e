import type { CslItem } from '../schema/work.ts';

/** What is known of a work, whatever its entry looks like. */
export interface ListedWork {
  csl: CslItem;
  editorialNote?: string;
}

/** A work as the library's pages show it. */
export interface LibraryWork extends ListedWork {
  key: string;
  /** Its entry in the site's style, as HTML of our own making. */
  html: string;
}
