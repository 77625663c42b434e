import type { ExportedWork } from './exportedWork.ts';
import { writeEntries } from './writeEntries.ts';

/** Write works in BibTeX, with the fields its standard styles print (btxdoc §3). */
export const toBibtex = (works: readonly ExportedWork[]): string => writeEntries(works, 'bibtex');
