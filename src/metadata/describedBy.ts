import { exportAddress, type ExportSet } from '../exports/exportFiles.ts';
import { formats } from '../exports/formats.ts';
import type { DescribedBy } from './signposts.ts';

/** Makes whole addresses of the site's own paths, as vocabularies want them. */
export const addressesAt =
  (origin: URL | undefined) =>
  (path: string): string =>
    origin ? new URL(path, origin).href : path;

/** The files that describe a set of works, by the formats that machines know by their media type. */
export const describedBy = (set: ExportSet, absolute: (path: string) => string): DescribedBy[] =>
  (['bibtex', 'ris', 'csl'] as const).map((format) => ({
    href: absolute(exportAddress(set, format)),
    type: formats[format].mediaType,
  }));
