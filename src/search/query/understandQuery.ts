import { foldLetters } from '../records/foldLetters.ts';
import { hanRun, pairs } from '../records/hanRuns.ts';
import { bareAddress, beginningOf, wordFor, type IdentifierSystem } from '../identifiers.ts';
import { findDoi } from './findDoi.ts';
import { tellingWords } from './tellingWords.ts';

/** One work is asked for by name. */
export interface IdentifierQuery {
  kind: 'identifier';
  system: IdentifierSystem;
  /** As people write it, to say that nothing has it. */
  value: string;
  /** Words to look up exactly, best first. */
  words: string[];
  /** Its beginning as a word, for those who are still typing. */
  beginning: string;
  /** What to look for when nothing has it: the telling part of an address. */
  otherwise: string[];
}

/** Words to be found. */
export interface WordsQuery {
  kind: 'words';
  /** Words that a text should have, all of them. */
  words: string[];
  /**
   * The words as one phrase, as they stand; whatever holds it comes first. A word
   * by itself has one if it may be part of an identifier, which others begin with.
   */
  phrase?: string;
  /** A title quoted within a pasted reference. */
  title?: string;
  /** Those of the words to ask for in place of all, where there are more than a search has. */
  telling?: string[];
}

export type Query = IdentifierQuery | WordsQuery;

/**
 * What a reader means by what was typed or pasted: an identifier, or words.
 *
 * Pure; Pagefind is asked afterwards (browser/ask.ts).
 */
export function understandQuery(text: string): Query | undefined {
  const asked = text.normalize('NFKC').trim();
  if (asked === '') return undefined;
  return doiQuery(asked) ?? isbnQuery(asked) ?? addressQuery(asked) ?? wordsQuery(asked);
}

function doiQuery(text: string): Query | undefined {
  const [doi, ...others] = findDoi(text);
  // The beginning of one, being typed: `10.1163` or `doi:10.1163/`.
  const begun =
    doi ?? /^(?:doi[:\s]*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{2,9}\/?)$/i.exec(text)?.[1];
  if (begun === undefined) return undefined;
  // Who registered it is a word by itself, for a publisher’s works are many.
  const whole = /^10\.\d{4,9}\/?$/.test(begun) ? [begun.replace('/', '')] : [];
  return identifierQuery('doi', begun, doi ? [doi, ...others] : whole);
}

function isbnQuery(text: string): Query | undefined {
  const [, label, found] =
    /^[("“]?(ISBN[-:13\s]*)?([\dX][\p{Pd}\s\dX]+)[.,;:)"”\s]*$/iu.exec(text) ?? [];
  const isbn = found?.toUpperCase().replaceAll(/[^\dX]/g, '') ?? '';
  // Ten digits may be anything; those with a label, or with the thirteen-digit prefix, are what they say.
  if (!label && !/^97[89]/.test(isbn) && !isIsbn10(isbn)) return undefined;
  const isWhole = isbn.length === 10 || isbn.length === 13;
  return isbn ? identifierQuery('isbn', isbn, isWhole ? [isbn] : []) : undefined;
}

/** ISO 2108, annex A: weights 10 to 1, modulo 11. */
const isIsbn10 = (isbn: string): boolean =>
  /^\d{9}[\dX]$/.test(isbn) &&
  Array.from(isbn).reduce(
    (sum, digit, at) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - at),
    0,
  ) %
    11 ===
    0;

function addressQuery(text: string): Query | undefined {
  const found = /(?:https?:\/\/|www\.)[^\s<>"“”]+/i.exec(text)?.[0].replace(/[.,;:)\]’']+$/, '');
  const address = found && bareAddress(found);
  if (!address?.includes('.')) return undefined;
  const last = address.split(/[/ ]/).at(-1) ?? '';
  return {
    ...identifierQuery('url', address, [address]),
    value: found ?? '',
    // A journal's own number for an article is often the end of its DOI.
    otherwise: /\d{4}/.test(last) ? [last.replaceAll(/[^\p{L}\p{N}]/gu, '')] : [],
  };
}

/** @param wholes What it may be, read as a whole, best first. */
const identifierQuery = (
  system: IdentifierSystem,
  value: string,
  wholes: string[],
): IdentifierQuery => ({
  kind: 'identifier',
  system,
  value,
  words: wholes.map((whole) => wordFor(system, whole)),
  beginning: beginningOf(system, value),
  otherwise: [],
});

/** More words than a search has, and a reference that was pasted in does. */
const longQuery = 9;

const quoted = /["“”„«»‟]([^"“”„«»‟]+)["“”„«»‟]/u;

function wordsQuery(text: string): Query | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const phrase = text
    .replaceAll(/["“”„«»‟]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const title = quoted.exec(text)?.[1]?.trim() ?? '';
  const ofTitle = wordsOf(title);
  return {
    kind: 'words',
    words,
    ...(words.length > 1 || /\d/.test(phrase) ? { phrase } : {}),
    ...(ofTitle.length > 2 && title !== phrase ? { title } : {}),
    ...(words.length >= longQuery ? { telling: tellingWords(words, ofTitle) } : {}),
  };
}

/**
 * The words to look for: special letters plain, hyphenated words apart (they
 * are indexed both ways), Japanese and Chinese in pairs. Apostrophes stay for
 * Pagefind, which drops them from text and query alike.
 */
function wordsOf(text: string): string[] {
  const spaced = foldLetters(text)
    .replaceAll(hanRun, (stretch) => ` ${pairs(stretch).join(' ')} `)
    .replaceAll(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ');
  return [...new Set(spaced.split(' '))].filter((word) => /[\p{L}\p{N}]/u.test(word));
}
