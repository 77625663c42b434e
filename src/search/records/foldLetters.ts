/** Letters that Unicode does not take apart into a plain letter and a mark, so that Pagefind keeps them apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ſ: 's',
};

const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/**
 * The text in lower case, its special letters plain: `Łukasiewicz` → `lukasiewicz`.
 *
 * Accents stay, for Pagefind sees through those by itself and prefers the word
 * that has the accents asked for.
 */
export const foldLetters = (text: string): string =>
  text.toLowerCase().replaceAll(special, (letter) => plainLetters[letter] ?? letter);

/** The text with neither special letters nor accents, to compare by: `Machoň` → `machon`. */
export const plainText = (text: string): string =>
  foldLetters(text).normalize('NFD').replaceAll(/\p{M}/gu, '');

/**
 * The text with its Latin letters plain and every other letter as it is: a
 * mark of `が` is no accent.
 */
export const plainLatin = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) =>
    /\p{Script=Latin}/u.test(letter) ? plainText(letter) : letter,
  ).join('');

const spellings: readonly [RegExp, string][] = [
  [/ä/g, 'ae'],
  [/[öø]/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
];

/** As those write who have no such letter: `Müller` → `mueller`, `Søren` → `soeren`. */
export const respell = (word: string): string =>
  spellings.reduce(
    (text, [letter, letters]) => text.replaceAll(letter, letters),
    word.toLowerCase().normalize('NFC'),
  );
