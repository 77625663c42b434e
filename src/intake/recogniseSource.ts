import { isIsbnField } from '../bibliography/isbn.ts';
import { findDoi } from '../search/query/findDoi.ts';

/** Where a work is to be had from. */
export type WorkSource =
  | { kind: 'file'; path: string }
  /** Readings of what may be a DOI with something behind it, the likeliest first. */
  | { kind: 'doi'; readings: string[] }
  | { kind: 'isbn'; isbn: string }
  /** A web page, with the DOIs its address may hold. */
  | { kind: 'page'; address: string; readings: string[] };

/**
 * What an author named: a file, a DOI in any form, an ISBN or the address of a
 * page; nothing when it is none of these.
 *
 * @param isFile Whether there is a file of this name; it goes before all else.
 */
export function recogniseSource(
  text: string,
  isFile: (path: string) => boolean,
): WorkSource | undefined {
  if (isFile(text)) return { kind: 'file', path: text };
  const readings = findDoi(text);
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) {
    const { hostname } = new URL(text);
    const isResolver = /(?:^|\.)doi\.org$/i.test(hostname);
    return isResolver && readings.length > 0
      ? { kind: 'doi', readings }
      : { kind: 'page', address: text, readings };
  }
  if (readings.length > 0) return { kind: 'doi', readings };
  const isbn = text.replace(/^isbn(?:-1[03])?:?\s*/i, '');
  return isIsbnField(isbn)
    ? { kind: 'isbn', isbn: isbn.replaceAll(/[^\dX]/gi, '').toUpperCase() }
    : undefined;
}
