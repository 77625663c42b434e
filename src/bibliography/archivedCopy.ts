import type { PartialDate } from '../schema/partialDate.ts';
import type { CslItem } from '../schema/work.ts';

/** A copy of a web page in an archive. */
export interface ArchivedCopy {
  address: string;
  /** When it was made; absent where neither the entry nor the address says. */
  date?: PartialDate;
}

/** The Wayback Machine and its like put the moment into the address: `/web/20251101093000/https://…`. */
const moment = /\/(?:web|all)\/(\d{4})(\d{2})(\d{2})\d{6}(?:[a-z]{2}_)?\//;

/** The archived copy an entry names, if any. */
export function archivedCopy({ custom }: CslItem): ArchivedCopy | undefined {
  const address = custom?.['archive-url'];
  if (address === undefined) return undefined;
  const date = custom?.['archive-date'] ?? moment.exec(address)?.slice(1).join('-');
  return { address, ...(date ? { date } : {}) };
}

/**
 * Attributes that let a link be followed after its page has gone (Robust Links,
 * https://robustlinks.mementoweb.org/spec/): the address, the copy and its date.
 *
 * The date is required; without one the link stays as it is, and so does that
 * of a work with a DOI, which leads there.
 */
export function robustLink(csl: CslItem): Record<string, string> {
  const copy = archivedCopy(csl);
  if (csl.DOI || !csl.URL || !copy?.date) return {};
  return {
    'data-originalurl': csl.URL,
    'data-versionurl': copy.address,
    'data-versiondate': copy.date,
  };
}
