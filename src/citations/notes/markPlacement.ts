/** Punctuation a note mark goes after (Chicago Manual of Style, 17th ed., 14.26); dashes are not among it. */
const before = '.,;:!?…。、，；：！？';

/** Marks that close a quotation, which a note mark goes after as well. */
const closing = '”’"\'»」』';

/**
 * How many characters after a citation belong before its mark: in
 * `competition [@key]. Space`, the full stop.
 */
export function punctuationAfter(text: string): number {
  let end = 0;
  while (end < text.length && before.includes(text.charAt(end))) end += 1;
  if (end === 0) return 0;
  while (end < text.length && closing.includes(text.charAt(end))) end += 1;
  return end;
}

/** How many characters after an author's name belong to it: the possessive in `@key's claim`. */
export function possessiveAfter(text: string): number {
  return /^['’]s(?![\p{L}\p{N}])/u.test(text) ? 2 : 0;
}
