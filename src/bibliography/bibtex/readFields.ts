import type { Problem } from '../../problems/problem.ts';
import type { PlaceOf } from '../lineIndex.ts';
import type { RawField } from './bibEntry.ts';
import type { Braces } from './matchBraces.ts';
import { readValue, skipBlank } from './readValue.ts';

/** A file being read, with what is known of it in advance. */
export interface Source {
  text: string;
  braces: Braces;
  placeOf: PlaceOf;
  problems: Problem[];
}

export interface FieldsRead {
  fields: RawField[];
  /** Offset after the delimiter that ends the entry; undefined when there is none before the limit. */
  end: number | undefined;
  /** False when a part could not be read. */
  whole: boolean;
}

const fieldName = /[^\s"#%'(),={}]+/y;

/**
 * Read `name = value, …` up to the `close` that ends an entry.
 *
 * What cannot be read is told with its place and skipped up to the next comma,
 * so that one slip costs one field.
 */
export function readFields(
  { text, braces, placeOf, problems }: Source,
  start: number,
  limit: number,
  close: '}' | ')',
  owner: string,
): FieldsRead {
  const fields: RawField[] = [];
  let at = start;
  let whole = true;
  const complain = (offset: number, fact: string, fix: string) =>
    problems.push({ rule: 'bibliography-parses', place: placeOf(offset), fact, fix });
  /** Give up what stands here, up to the next comma or the end of the entry, over any braces. */
  const skip = (from: number) => {
    whole = false;
    at = from;
    while (at < limit && text[at] !== ',' && text[at] !== close) {
      at = (text[at] === '{' ? (braces.closeOf(at) ?? limit) : at) + 1;
    }
  };

  for (;;) {
    at = skipBlank(text, at);
    if (at >= limit) return { fields, end: undefined, whole: false };
    if (text[at] === close) return { fields, end: at + 1, whole };
    if (text[at] === ',') {
      at++;
      continue;
    }
    const begin = at;
    fieldName.lastIndex = at;
    const name = fieldName.exec(text)?.[0].toLowerCase() ?? '';
    at = skipBlank(text, at + name.length);
    if (name === '' || text[at] !== '=') {
      complain(
        begin,
        `\`${name || text[begin]}\` in ${owner} is not the beginning of a field.`,
        'Write each field as `name = {value},`.',
      );
      skip(begin + Math.max(name.length, 1));
      continue;
    }
    const value = readValue(text, braces, at + 1, limit);
    // A brace that is never closed has swallowed all that follows.
    if (!value.whole && text[value.end] === '{') return { fields, end: undefined, whole: false };
    if (!value.whole) {
      complain(
        begin,
        `Field \`${name}\` of ${owner} has no value that can be read.`,
        'Put the value in braces: `name = {value},`.',
      );
      skip(value.end + (text[value.end] === '"' ? 1 : 0));
      continue;
    }
    fields.push({ name, parts: value.parts, place: placeOf(begin) });
    at = value.end;
    if (at < limit && text[at] !== ',' && text[at] !== close) {
      complain(
        at,
        `There is no comma after field \`${name}\` of ${owner}.`,
        'Put a comma after the value.',
      );
    }
  }
}
