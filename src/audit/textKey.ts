import { plainText } from './plainText.ts';

/**
 * What two texts have in common when they are the same words.
 *
 * Case, punctuation, markup, forms of quotes and dashes, and “&” for “and” are
 * house style. Letters are not: “Machon” for “Machoň” is a slip worth telling.
 */
export function textKey(text: string): string {
  return (
    plainText(text)
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll('&', ' and ')
      // Stand inside words, as in “EU’s” and “U.S.”, and separate none.
      .replaceAll(/[.'’‘ʼ`´"“”]/gu, '')
      .replaceAll(/[\p{P}\p{Sk}\s]+/gu, ' ')
      .trim()
  );
}

/** Whether two texts are the same words. */
export const sameText = (a: string, b: string): boolean => textKey(a) === textKey(b);
