/** How many words tell a work from ten thousand others; each costs the reader a part of the index. */
const enough = 7;

const year = /^(?:1[4-9]|20)\d\d$/;

/**
 * The words of a long query that tell most: its first, which in a reference is
 * an author, its year, and the longest, of the title if it has one in quotes.
 *
 * A reference that was pasted in has thirty words. Nobody’s library has all of
 * them in the same form, half of the works have most of the short ones, and
 * each that is asked for has to be fetched.
 */
export function tellingWords(words: readonly string[], title: readonly string[] = []): string[] {
  const longest = [...(title.length > 2 ? title : words)]
    .filter((word) => !/\d/.test(word))
    .sort((a, b) => weight(b) - weight(a));
  const [first] = words.filter((word) => weight(word) > 2 && !/\d/.test(word));
  const known = [first, words.find((word) => year.test(word)), ...longest];
  return [...new Set(known.filter((word) => word !== undefined))].slice(0, enough);
}

/** How much a word tells: as many letters as it has, and a character of Chinese or Japanese thrice. */
const weight = (word: string): number =>
  word.length + 2 * (word.match(/\p{Script=Han}/gu)?.length ?? 0);
