import type { ValuePart } from './bibEntry.ts';
import type { Braces } from './matchBraces.ts';

export interface ValueRead {
  parts: ValuePart[];
  /** Offset after the value, or of the part that could not be read. */
  end: number;
  whole: boolean;
}

// `%` starts a comment between fields for biber (Text::BibTeX), though not for BibTeX.
const blank = /(?:\s+|%[^\n]*)+/y;
const bare = /[^\s"#%'(),={}]+/y;

/** Offset after the blanks and comments at an offset. */
export function skipBlank(text: string, at: number): number {
  blank.lastIndex = at;
  return blank.test(text) ? blank.lastIndex : at;
}

/** Offset of the `"` that ends a quoted value; quotes within braces do not count (btxdoc §2). */
function endOfQuote(
  text: string,
  { closeOf }: Braces,
  open: number,
  limit: number,
): number | undefined {
  for (let at = open + 1; at < limit; at++) {
    if (text[at] === '"') return at;
    if (text[at] === '}') return undefined;
    if (text[at] === '{') at = closeOf(at) ?? limit;
  }
  return undefined;
}

function readPart(
  text: string,
  braces: Braces,
  at: number,
  limit: number,
): [ValuePart, number] | undefined {
  const mark = text[at];
  if (mark === '{' || mark === '"') {
    const end = mark === '{' ? braces.closeOf(at) : endOfQuote(text, braces, at, limit);
    if (end === undefined || end >= limit) return undefined;
    return [{ text: text.slice(at + 1, end) }, end + 1];
  }
  bare.lastIndex = at;
  const word = bare.exec(text)?.[0];
  if (word === undefined) return undefined;
  return [/^\d+$/.test(word) ? { text: word } : { macro: word.toLowerCase() }, at + word.length];
}

/** Read a value: `{…}`, `"…"`, a number or the name of an `@string`, joined by `#` (btxdoc §2.1). */
export function readValue(text: string, braces: Braces, start: number, limit: number): ValueRead {
  const parts: ValuePart[] = [];
  let at = start;
  for (;;) {
    at = skipBlank(text, at);
    const read = at < limit ? readPart(text, braces, at, limit) : undefined;
    if (!read) return { parts, end: at, whole: false };
    parts.push(read[0]);
    at = skipBlank(text, read[1]);
    if (text[at] !== '#') return { parts, end: at, whole: true };
    at++;
  }
}
