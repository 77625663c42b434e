import { currentKey } from '../bibliography/currentKey.ts';
import type { Work } from '../bibliography/work.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { wholeLibrary } from '../schema/nocite.ts';
import { checkKeys } from './checkKeys.ts';

/**
 * Every key of the front matter's `nocite` that is no work of the library.
 *
 * @param source The whole file, in which the key is looked for.
 */
export function checkNocite(
  nocite: readonly string[],
  source: string,
  file: string,
  works: ReadonlyMap<string, Work>,
): Problem[] {
  const placeOf = nocitePlaces(source, file);
  return nocite
    .filter((key) => key !== wholeLibrary)
    .flatMap((key) => {
      const place = placeOf(key);
      const item = { key: currentKey(key, works), place };
      return checkKeys([{ items: [item], textual: false, place }], works);
    });
}

/** Where a key stands in the front matter; at its first line where it is not found. */
function nocitePlaces(source: string, file: string): (key: string) => Place {
  const from = Math.max(source.search(/^nocite:/m), 0);
  return (key) => {
    const at = indexOfWord(source, key, from);
    const start = source[at - 1] === '@' ? at - 1 : at;
    const before = source.slice(0, Math.max(start, 0)).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Where a text holds a word that is no part of another; -1 where it does not. */
function indexOfWord(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from);
  while (at >= 0 && (isLetter(text[at - 1]) || isLetter(text[at + word.length]))) {
    at = text.indexOf(word, at + 1);
  }
  return at;
}

/** The works that go into the reference list uncited. */
export function uncitedKeys(nocite: readonly string[], works: ReadonlyMap<string, Work>): string[] {
  return nocite.includes(wholeLibrary)
    ? [...works.keys()]
    : [...new Set(nocite.map((key) => currentKey(key, works)))];
}
