import { matchReference } from './characterReference.ts';
import type { Tally } from './token.ts';

/** Where each character of a text stands in the source, and whether it was escaped there. */
export interface Alignment {
  starts: number[];
  ends: number[];
  literal: boolean[];
  /** Where in the source the text ends. */
  end: number;
}

const isPrefix = (char: string | undefined) => char === ' ' || char === '\t' || char === '>';

/** How many characters from here on could be the prefix of a line: spaces and `>`. */
export function prefixLength(text: string, from: number, end: number): number {
  let index = from;
  while (index < end && isPrefix(text[index])) index++;
  return index - from;
}

/**
 * Lay a text's value against the source it was read from.
 *
 * Markdown has taken from the value the backslash of `\@`, the name of `&amp;`,
 * the white space around line endings, and the `>` and indents that open a line in
 * a container; walking both together gives each character its place, and tells
 * an escaped `@` from one that cites. Undefined where the two do not agree.
 */
export function alignText(
  value: string,
  source: string,
  from: number,
  limit: number,
  tally: Tally,
): Alignment | undefined {
  const starts: number[] = [];
  const ends: number[] = [];
  const literal: boolean[] = [];
  let at = from;
  for (let index = 0; index < value.length;) {
    tally.steps++;
    const char = value[index];
    const isEol = char === '\n' || char === '\r';
    if (isEol) while (at < limit && (source[at] === ' ' || source[at] === '\t')) at++;
    if (at >= limit) return undefined;

    const isEscape =
      source[at] === '\\' && isAsciiPunctuation(source[at + 1]) && source[at + 1] === char;
    const reference = source[at] === '&' ? matchReference(value, index, source, at) : undefined;
    if (
      !isEscape &&
      !reference &&
      source[at] !== char &&
      !(char === '\uFFFD' && source[at] === '\0')
    ) {
      return undefined;
    }
    const end = reference ? reference.end : at + (isEscape ? 2 : 1);
    const length = reference ? reference.length : 1;
    for (let unit = 0; unit < length; unit++) {
      starts.push(at);
      ends.push(end);
      literal.push(isEscape || reference !== undefined);
    }
    at = end;
    index += length;
    if (isEol && !(char === '\r' && value[index] === '\n')) {
      const own = prefixLength(value, index, value.length);
      const all = prefixLength(source, at, limit);
      tally.steps += own + all;
      at += all - Math.min(own, all);
    }
  }
  return at <= limit ? { starts, ends, literal, end: at } : undefined;
}

/** Lay a text's value against a source that has the very same characters from a place on. */
export function alignVerbatim({ length }: string, from: number): Alignment {
  const starts = Array.from({ length }, (_, index) => from + index);
  return {
    starts,
    ends: starts.map((start) => start + 1),
    literal: starts.map(() => false),
    end: from + length,
  };
}

const isAsciiPunctuation = (char: string | undefined) =>
  char !== undefined && /^[!-/:-@[-`{-~]$/.test(char);
