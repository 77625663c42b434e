import { shifted } from './texCommands.ts';

const ligatures = new Map([
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['?`', '¿'],
  ['!`', '¡'],
  ['~', '\u00a0'],
]);

/** What TeX's fonts make of a run of marks: `--` is an en dash. */
export const ligature = (marks: string): string => ligatures.get(marks) ?? marks;

/** Raised or lowered text in plain characters: `²`, or `^23` where there are none. */
export const shiftAll = (sign: '^' | '_', text: string): string => {
  // Longer formulas have no such form, and are not worth the look.
  if (text.length > 8) return sign + text;
  const characters = Array.from(text, (character) => shifted(sign, character));
  return characters.every((character) => character !== undefined)
    ? characters.join('')
    : `${sign}${text}`;
};

/**
 * Whether title case would change a protected text.
 *
 * Formatters capitalise a word of small letters and leave `NASA` and `pH` as
 * they are (CSL 1.0.2, "Title Case Conversion"): there the mark would be noise
 * in every export.
 */
export const needsProtection = (text: string): boolean =>
  /(?:^|\s)\p{Ll}[^\p{Lu}\s]*(?:\s|$)/u.test(text);
