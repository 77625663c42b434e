import type { CslItem } from '../../schema/work.ts';
import { bareAddress, wordFor } from '../identifiers.ts';
import { isbnForms } from './isbnForms.ts';

/**
 * A work's identifiers as search words: whole, as our own words
 * (identifiers.ts), and the parts of them that are known by themselves, such
 * as the number of an article in its journal's addresses.
 */
export function identifierForms({
  DOI: doi,
  ISBN,
  ISSN,
  URL: url,
  PMID,
  PMCID,
}: CslItem): string[] {
  const forms: (string | undefined)[] = [PMID, PMCID];
  if (doi) {
    const [registrant = '', ...rest] = doi.split('/');
    const suffix = rest.join('/');
    const parts = suffix.split(/[^\p{L}\p{N}]+/u);
    forms.push(wordFor('doi', doi), wordFor('doi', registrant), ...parts, parts.join(''));
  }
  for (const isbn of isbnForms(ISBN ?? '')) forms.push(wordFor('isbn', isbn), isbn);
  if (url) {
    const address = bareAddress(url);
    forms.push(wordFor('url', address), ...address.split(/[/ ]/));
  }
  return [...forms, ...(ISSN?.split(/[\s,;]+/) ?? [])].filter((form) => form !== undefined);
}
