import type { Problem } from '../../problems/problem.ts';
import { lineIndex } from '../lineIndex.ts';
import type { RawEntry, RawField } from './bibEntry.ts';
import { matchBraces } from './matchBraces.ts';
import { type Source, readFields } from './readFields.ts';
import { skipBlank } from './readValue.ts';
import { tellLooseText } from './tellLooseText.ts';

export interface SplitFile {
  entries: RawEntry[];
  /** The fields of all `@string`s. */
  strings: RawField[];
  problems: Problem[];
}

const command = /@[ \t]*([A-Za-z]+)\s*([{(])/g;
const keys = { '}': /[^\s,{}=]+/y, ')': /[^\s,{}()=]+/y };
/**
 * A line that can only begin an entry, whatever came before it. An entry that
 * reaches it is not closed: so one lost brace costs one entry. A value that
 * holds such a line must indent it.
 */
const entryLine = /^@[A-Za-z]+\s*[{(]\s*[^\s,{}=]+\s*,/gm;

function entryLines(text: string): number[] {
  return [...text.matchAll(entryLine)].map(({ index }) => index);
}

/**
 * Split the text of a `.bib` file into its entries, telling all that cannot be read.
 *
 * The grammar is that of btxdoc §2 and of biber; the time is linear in the length of the text.
 */
export function splitEntries(path: string, text: string): SplitFile {
  const entries: RawEntry[] = [];
  const strings: RawField[] = [];
  const problems: Problem[] = [];
  const placeOf = lineIndex(path, text);
  const braces = matchBraces(text);
  const source: Source = { text, braces, placeOf, problems };
  const complain = (offset: number, fact: string, fix: string) =>
    problems.push({ rule: 'bibliography-parses', place: placeOf(offset), fact, fix });
  const lines = entryLines(text);
  let line = 0;
  /** Text between entries, as pairs of offsets. */
  const loose: [number, number][] = [];
  let looseFrom = 0;

  command.lastIndex = 0;
  for (let found = command.exec(text); found; found = command.exec(text)) {
    const begin = found.index;
    const type = (found[1] ?? '').toLowerCase();
    const close = found[2] === '{' ? '}' : ')';
    const body = command.lastIndex;
    while ((lines[line] ?? Infinity) <= begin) line++;
    const limit = lines[line] ?? text.length;
    loose.push([looseFrom, begin]);
    const goOn = (at: number) => {
      command.lastIndex = at;
      looseFrom = at;
    };

    if (type === 'comment' || type === 'preamble') {
      const end = close === '}' ? braces.closeOf(body - 1) : undefined;
      if (close === '}' && end === undefined) {
        complain(begin, `This @${type} is never closed.`, 'Put a `}` at its end.');
      }
      const endOfLine = text.indexOf('\n', body);
      goOn(end === undefined ? (endOfLine < 0 ? text.length : endOfLine) : end + 1);
      continue;
    }

    let at = skipBlank(text, body);
    const key = keys[close];
    key.lastIndex = at;
    const word = type === 'string' || at >= limit ? '' : (key.exec(text)?.[0] ?? '');
    const afterKey = skipBlank(text, at + word.length);
    const hasKey = word !== '' && text[afterKey] !== '=';
    if (hasKey) at = afterKey;
    const owner = hasKey ? `\`${word}\`` : `this @${type}`;
    const read = readFields(source, at, limit, close, owner);
    if (type === 'string') strings.push(...read.fields);
    else if (!hasKey)
      complain(
        begin,
        `This @${type} has no key.`,
        `Write \`@${type}{key,\` with a key of your choice.`,
      );
    else if (text[at] !== ',' && text[at] !== close && at < limit) {
      complain(at, `There is no comma after the key \`${word}\`.`, 'Put a comma after the key.');
    }

    // The value before the break is the one that ran on: it cannot be trusted.
    const fields = read.end === undefined ? read.fields.slice(0, -1) : read.fields;
    if (hasKey) entries.push({ type, key: word, place: placeOf(begin), fields, whole: read.whole });
    if (read.end === undefined) {
      const last = read.fields.at(-1);
      const near = last ? ` after its field \`${last.name}\` in line ${last.place.line}` : '';
      complain(
        begin,
        `The entry of ${owner} begins here and is never closed; a \`${close}\` is missing at its end or${near || ' in a field'}.`,
        'Close every brace that the entry opens.',
      );
    }
    goOn(read.end ?? limit);
  }
  loose.push([looseFrom, text.length]);
  tellLooseText(source, loose);
  return { entries, strings, problems };
}
