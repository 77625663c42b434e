import type { ExportedWork } from './exportedWork.ts';
import { writeEntries } from './writeEntries.ts';

/** Write works in BibLaTeX, which says more than BibTeX (biblatex manual §2). */
export const toBiblatex = (works: readonly ExportedWork[]): string =>
  writeEntries(works, 'biblatex');
