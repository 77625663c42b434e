import type { Work } from '../bibliography/work.ts';

/**
 * Where the plugins find the works.
 *
 * Asked anew for each document and not once: while an author writes
 * (`npm run dev`) a `.bib` changes, and the plugins outlive it.
 */
export interface CitedLibrary {
  readonly works: ReadonlyMap<string, Work>;
}
