/**
 * The text on one line: every break and control character is a space, since in
 * a format of lines the rest of a broken value would be read as another field.
 *
 * Unicode's own breaks too, which some readers split at (Python's `splitlines`).
 */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/** The single keywords of CSL's one string. */
export const keywordsOf = (keyword: string): string[] =>
  keyword
    .split(/[,;\n]/)
    .map(oneLine)
    .filter((word) => word !== '');
