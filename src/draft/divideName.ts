import type { Author } from '../schema/essay.ts';

/** Scripts whose names put the family first. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u;

/**
 * An author's name as typed, divided into family and given names.
 *
 * A comma says which is which. Without one the last word is mostly the family
 * name, with the small words before it: `Jan van der Berg`. A single word is a
 * body's name, or somebody's only one.
 *
 * @returns The author, and whether a program guessed, so that a person is asked.
 */
export function divideName(typed: string): { author: Author; isGuess: boolean } {
  const name = typed.trim().replaceAll(/\s+/g, ' ');
  const [, last, first] = /^([^,]+), *([^,].*)$/.exec(name) ?? [];
  if (last && first) return { author: { family: last, given: first }, isGuess: false };
  const [, before = '', behind = ''] = familyFirst.test(name)
    ? (/^(\S+) (.+)$/.exec(name) ?? [])
    : (/^(\S.*?) ((?:\p{Ll}\S* )*\S+)$/u.exec(name) ?? []);
  if (!before || !behind) return { author: { name: name.replace(/,$/, '') }, isGuess: false };
  const [family, given] = familyFirst.test(name) ? [before, behind] : [behind, before];
  return { author: { family, given }, isGuess: true };
}
