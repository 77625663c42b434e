import type { CslItem } from '../../schema/work.ts';
import type { FieldReader } from './fieldReader.ts';

/**
 * Where a copy of a web page is archived. Neither BibTeX nor BibLaTeX has a
 * field for it: the names are those that BibLaTeX's users declare
 * (https://tex.stackexchange.com/q/302968) and Wikipedia's.
 */
export const archiveFields = ['archiveurl', 'archive-url', 'archivedate', 'archive-date'] as const;

/** The archived copy of an entry, in the place that CSL-JSON keeps for what CSL has no variable for. */
export function readArchivedCopy({ verbatim, has, date }: FieldReader): CslItem['custom'] {
  const address = verbatim('archiveurl') ?? verbatim('archive-url');
  if (address === undefined) return undefined;
  const day = date(has('archivedate') ? 'archivedate' : 'archive-date')?.['date-parts']?.[0];
  const text = day?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return { 'archive-url': address, ...(text ? { 'archive-date': text } : {}) };
}
