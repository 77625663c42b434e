/**
 * Identifiers as words that Pagefind can look up whole.
 *
 * Pagefind drops punctuation, so that a DOI would become a heap of digits that
 * half of the library begins with. As one word in which each stretch of
 * punctuation is a letter no text has, it is found exactly, or by its beginning
 * while it is being typed; two of them at its end keep one DOI from being the
 * beginning of another.
 */

/** A letter (multiocular o) that stands in one word of one known manuscript, from 1429. */
const sign = 'ꙮ';

export type IdentifierSystem = 'doi' | 'isbn' | 'url';

/** A word that every record has. */
export const everything = `${sign}all${sign}`;

/** What has records beside works. */
export type TextKind = 'essay' | 'guide';

/** A word that every record of the kind has, and no other. */
export const everyText = (kind: TextKind): string => `${sign}${kind}${sign}`;

/** The beginning of an identifier as a word. */
export const beginningOf = (system: IdentifierSystem, text: string): string =>
  [sign, system, ...text.toLowerCase().split(/[^\p{L}\p{N}]+/u)].filter(Boolean).join(sign);

/** An identifier as a word: `10.1163/x` → `ꙮꙮdoiꙮ10ꙮ1163ꙮxꙮꙮ`. */
export const wordFor = (system: IdentifierSystem, text: string): string =>
  `${beginningOf(system, text)}${sign}${sign}`;

/** What of an address tells pages apart: no scheme, no `www.`, no slash at the end, no fragment, no trackers. */
export function bareAddress(address: string): string {
  const [place = '', search = ''] = address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
    .split('?', 2);
  const kept = search
    .split('&')
    .filter((pair) => pair !== '' && !/^(?:utm_|fbclid|gclid)/.test(pair));
  return [place.replace(/\/+$/, ''), ...kept].join(' ');
}
