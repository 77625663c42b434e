import type { Atom } from './locatorAtoms.ts';
import { longestTerm } from './locatorTerms.ts';
import { readLocatorWord } from './locatorWord.ts';
import type { Tally } from './token.ts';

/** From a term in lower case to its CSL locator type. */
type Terms = ReadonlyMap<string, string>;

/** What follows a key: a locator with its CSL type, and the atom the suffix begins with. */
export interface ParsedLocator {
  label?: string;
  locator?: string;
  /** First atom of the suffix. */
  rest: number;
  /** The braces opened here are never closed. */
  openBraces?: boolean;
}

/**
 * A locator as citeproc-js prints it: one space, and en dashes.
 *
 * citeproc-js makes an en dash of a hyphen in a range but leaves `--` alone;
 * pandoc makes one of each hyphen. Done here, so both and every style agree.
 */
const tidy = (text: string) => text.replace(/-+/g, '–').replace(/\s+/g, ' ').trim();

/** The longest term that begins here and that `isFollowed` accepts the end of. */
function readTerm(
  atoms: readonly Atom[],
  at: number,
  limit: number,
  terms: Terms,
  isFollowed: (end: number) => boolean,
) {
  let found: { label: string; end: number } | undefined;
  let text = '';
  for (let end = at + 1; end <= Math.min(at + longestTerm, limit); end++) {
    text += atoms[end - 1]!.kind === 'space' ? ' ' : atoms[end - 1]!.text;
    const label = terms.get(text.trim().toLowerCase());
    if (label !== undefined && isFollowed(end)) found = { label, end };
  }
  return found;
}

/** `{pp. iv, vi}`: whatever is in the braces is the locator; empty ones say there is none. */
function parseDelimited(atoms: readonly Atom[], open: number, terms: Terms): ParsedLocator {
  let depth = 0;
  let close = open;
  for (; close < atoms.length; close++) {
    if (atoms[close]!.text === '{') depth++;
    else if (atoms[close]!.text === '}' && --depth === 0) break;
  }
  if (close === atoms.length) return { rest: open, openBraces: true };
  const first = atoms[open + 1]?.kind === 'space' ? open + 2 : open + 1;
  const term = readTerm(atoms, first, close, terms, (end) => end < close);
  const text = atoms
    .slice(term?.end ?? first, close)
    .map((atom) => atom.text)
    .join('');
  const locator = tidy(text);
  const rest = close + 1;
  return locator === '' ? { rest } : { label: term?.label ?? 'page', locator, rest };
}

/**
 * Read the locator behind a key (pandoc MANUAL, "Citation syntax").
 *
 * With a term, numerals of either kind count: `p. xi`, `ch. 2`. Without one a
 * page is meant, and only digits tell a page from a word: `33` but not `xi`.
 * Members are read on as long as they are numerals: of `33, 35-37 and nowhere
 * else` the locator is `33, 35–37`. What is no locator is left to the suffix.
 */
export function parseLocator(atoms: readonly Atom[], terms: Terms, tally: Tally): ParsedLocator {
  let at = 0;
  if (atoms[at]?.text === ',') at++;
  if (atoms[at]?.kind === 'space') at++;
  tally.steps += atoms.length;
  if (atoms[at]?.text === '{') return parseDelimited(atoms, at, terms);

  const isNumeralNext = (end: number) =>
    readLocatorWord(atoms, end, true, tally)?.isNumeral === true;
  const term = readTerm(atoms, at, atoms.length, terms, isNumeralNext);
  let word = readLocatorWord(atoms, term?.end ?? at, true, tally);
  if (!word || !(term ? word.isNumeral : word.hasDigit)) return { rest: 0 };
  let text = '';
  let rest = at;
  while (word && (term ? word.isNumeral : word.hasDigit)) {
    text += word.text;
    rest = word.end;
    word = readLocatorWord(atoms, rest, false, tally);
  }
  return { label: term?.label ?? 'page', locator: tidy(text), rest };
}
