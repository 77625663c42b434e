import type { Atom } from './locatorAtoms.ts';
import type { Tally } from './token.ts';

/** One member of a locator's list: `33`, `, 35-37`, `7A(2)(a)`, `xi`. */
export interface LocatorWord {
  text: string;
  /** First atom behind it. */
  end: number;
  hasDigit: boolean;
  /** It has a digit or a roman numeral. */
  isNumeral: boolean;
}

const none = { text: '', hasDigit: false, isNumeral: false };
const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const join = (one: Omit<LocatorWord, 'end'>, other: LocatorWord): LocatorWord => ({
  text: one.text + other.text,
  end: other.end,
  hasDigit: one.hasDigit || other.hasDigit,
  isNumeral: one.isNumeral || other.isNumeral,
});

/** What may stand inside a number: words, hyphens and en dashes. */
const isInside = (atom: Atom | undefined) =>
  atom !== undefined && (atom.kind === 'word' || atom.text === '-' || atom.text === '–');

/** Whether a word is a roman numeral, in either case: `xiv`, `MCMXC`. */
function isRomanNumeral(word: string): boolean {
  const canBe = word.length > 0 && word.length <= 15;
  return canBe && /^m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i.test(word);
}

/** A roman numeral, or a run of words and dashes: `iv`, `33-35`, `C22`. */
function readUnit(atoms: readonly Atom[], at: number, tally: Tally): LocatorWord | undefined {
  const first = atoms[at];
  if (!isInside(first)) return undefined;
  if (isRomanNumeral(first!.text))
    return { ...none, text: first!.text, end: at + 1, isNumeral: true };
  let end = at;
  while (isInside(atoms[end])) end++;
  tally.steps += end - at;
  const text = atoms
    .slice(at, end)
    .map((atom) => atom.text)
    .join('');
  const hasDigit = /\p{Nd}/u.test(text);
  return { text, end, hasDigit, isNumeral: hasDigit };
}

/** Units with a full stop inside, none at the end: `1.2.3` of `1.2.3.` */
function readDotted(atoms: readonly Atom[], at: number, tally: Tally): LocatorWord | undefined {
  let word = readUnit(atoms, at, tally);
  for (;;) {
    const end: number = word?.end ?? at;
    const unit = atoms[end]?.text === '.' ? readUnit(atoms, end + 1, tally) : undefined;
    if (!unit) return word;
    word = join({ ...(word ?? none), text: `${word?.text ?? ''}.` }, unit);
  }
}

/** Units bare or in one pair of brackets: the `(2)` of `7A(2)`, the `[78]` of `584 [78]`. */
function readBracketed(atoms: readonly Atom[], at: number, tally: Tally): LocatorWord | undefined {
  const open = atoms[at]?.text ?? '';
  const close = closers[open];
  if (close === undefined) return readDotted(atoms, at, tally);
  const inner = readDotted(atoms, at + 1, tally) ?? { ...none, end: at + 1 };
  if (atoms[inner.end]?.text !== close) return undefined;
  return { ...inner, text: open + inner.text + close, end: inner.end + 1 };
}

/** Read one member of a locator's list; those behind the first may begin with a comma. */
export function readLocatorWord(
  atoms: readonly Atom[],
  from: number,
  isFirst: boolean,
  tally: Tally,
): LocatorWord | undefined {
  let at = from;
  let before = '';
  if (!isFirst && (atoms[at]?.text === ',' || atoms[at]?.text === ';')) before += atoms[at++]!.text;
  if (atoms[at]?.kind === 'space') {
    before += ' ';
    at++;
  }
  let word: LocatorWord = { ...none, text: before, end: at };
  for (;;) {
    tally.steps++;
    const piece = readBracketed(atoms, word.end, tally);
    if (!piece) return word.end > at ? word : undefined;
    word = join(word, piece);
  }
}
