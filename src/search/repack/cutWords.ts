import type { Word } from './indexFiles.ts';
import { sizeOf } from './packedFile.ts';

/** Bytes of a part before it is packed, about twice what travels. */
const partSize = 8_000;

/** Words that begin alike, with so many letters, stay together as far as possible. */
const beginning = 4;

/**
 * The words of an index in parts of a few kilobytes.
 *
 * Each word that is asked for costs the part it is in, and Pagefind's own parts
 * weigh forty kilobytes in a large library. What is typed is looked for as a
 * beginning of words only within the part where it would stand, so parts end
 * between words that begin unlike, unless one would be twice as large.
 */
export function cutWords(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  let size = Infinity;
  let last = '';
  for (const word of words) {
    const isBoundary = start(word[0]) !== last;
    if ((isBoundary && size >= partSize) || size >= 2 * partSize) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(word);
    size += sizeOf(word);
    last = start(word[0]);
  }
  return parts;
}

const start = (word: string): string => Array.from(word).slice(0, beginning).join('');
