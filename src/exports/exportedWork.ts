import type { CslItem } from '../schema/work.ts';

/** What is exported: a work of the library, or an essay as a work. */
export interface ExportedWork {
  csl: CslItem;
  editorialNote?: string;
}

/**
 * The work with its editorial note in `annote`, where a note on a work travels
 * in CSL, from where every format takes it.
 */
export function annotated({ csl, editorialNote }: ExportedWork): CslItem {
  const annote = [csl.annote, editorialNote].filter(Boolean).join(' ');
  return annote ? { ...csl, annote } : csl;
}
