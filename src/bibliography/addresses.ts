import type { CslItem } from '../schema/work.ts';

/**
 * The address a DOI leads to, as Crossref wants it shown and linked
 * (Crossref DOI display guidelines, 2017): `https://doi.org/10.…`.
 *
 * Only what an address cannot hold is escaped; parentheses stay, since Zotero's
 * DOI search reads the `href` and takes `%28` for part of the DOI.
 */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;

/** Where a work itself is to be found: its DOI's address, else its publisher's; nothing else is a link. */
export function workAddress({ DOI, URL: url }: CslItem): string | undefined {
  if (DOI) return doiAddress(DOI);
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

/** The part of an address that stands for a work: its key, with what an address or an id cannot hold as `-`. */
export const workSlug = (key: string): string => key.replaceAll(/[^\p{L}\p{N}._-]/gu, '-');

/** What makes two keys lead to one address: also case, where a disk does not tell it apart. */
export const keyAddress = (key: string): string => workSlug(key).normalize('NFC').toLowerCase();

/** Id of a work's entry in a reference list. */
export const referenceId = (key: string): string => `ref-${workSlug(key)}`;
