import { workSlug } from '../bibliography/addresses.ts';
import { yearOf } from '../bibliography/nameWork.ts';
import type { Work } from '../bibliography/work.ts';
import type { CslItem } from '../schema/work.ts';
import { plainLatin } from '../search/records/foldLetters.ts';

/** How a library makes its keys; `riordan2023` unless it does otherwise. */
export interface KeyPattern {
  parts: readonly ('author' | 'year' | 'word')[];
  /** What stands between the parts. */
  between: string;
  /** Whether a name keeps its capital, and a word has one: `Riordan2023`, `RiordanSpace2023`. */
  capitals: boolean;
}

const orders = [
  ['author', 'year'],
  ['author', 'year', 'word'],
  ['author', 'word', 'year'],
] as const;
const marks = ['', '-', '_', ':', '.'];

/** Every pattern that is looked for, the commonest first, so that it wins where a library decides nothing. */
const patterns: readonly KeyPattern[] = orders.flatMap((parts) =>
  marks.flatMap((between) => [
    { parts, between, capitals: false },
    { parts, between, capitals: true },
  ]),
);

/** Words that begin many titles and tell none apart. */
const small = new Set(
  'a an the on of in to for and from der die das ein eine le la les un une el los'.split(' '),
);

/**
 * Choose the key of a new work as the library's other keys are made, with a
 * letter behind it where that one is taken: `riordan2023a`.
 */
export function chooseKey(csl: Omit<CslItem, 'id'>, works: readonly Work[]): string {
  const wanted = keyBy(patternOf(works), csl);
  // Two keys that differ in capitals only would have one address.
  const keys = works.flatMap(({ key, formerKeys = [] }) => [key, ...formerKeys]);
  const taken = new Set(keys.map((key) => workSlug(key).toLowerCase()));
  const isFree = (key: string) => !taken.has(workSlug(key).toLowerCase());
  if (isFree(wanted)) return wanted;
  for (let count = 0; ; count += 1) {
    const key = wanted + letters(count);
    if (isFree(key)) return key;
  }
}

/** The pattern most keys of a library follow, letters behind them apart. */
export function patternOf(works: readonly Work[]): KeyPattern {
  const follows = (pattern: KeyPattern) =>
    works.filter(({ key, csl }) => {
      const made = keyBy(pattern, csl);
      return key === made || (key.startsWith(made) && /^[a-z]$/.test(key.slice(made.length)));
    }).length;
  const counts = patterns.map((pattern) => ({ pattern, count: follows(pattern) }));
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  return best.pattern;
}

function keyBy({ parts, between, capitals }: KeyPattern, csl: Omit<CslItem, 'id'>): string {
  const [name] = csl.author ?? csl.editor ?? [];
  const word = significantWord(csl.title ?? csl['container-title'] ?? '');
  const author = name ? (name.family ?? name.literal ?? name.given ?? '') : word;
  const known = { author, year: String(yearOf(csl as CslItem) ?? ''), word };
  const written = parts
    // Without an author the word stands in, once.
    .filter((part) => part !== 'word' || name !== undefined)
    .map((part) => keyLetters(part === 'word' ? capitalised(known.word) : known[part], capitals))
    .filter(Boolean);
  return written.join(between) || 'work';
}

/** The letters and digits of a word, without accents where they are Latin, as people type keys. */
function keyLetters(text: string, capitals: boolean): string {
  const plain = plainLatin(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
    .slice(0, 40);
  const isCapital = capitals && /^\P{L}*\p{Lu}/u.test(text);
  return isCapital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const significantWord = (title: string): string => {
  const words = title.replaceAll(/<[^<>]*>/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.find((word) => !small.has(word.toLowerCase())) ?? words[0] ?? '';
};

/** `a` … `z`, `aa`, `ab` … */
const letters = (count: number): string =>
  (count >= 26 ? letters(Math.floor(count / 26) - 1) : '') + String.fromCharCode(97 + (count % 26));
