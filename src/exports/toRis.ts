import { namedIn } from '../bibliography/nameWork.ts';
import type { CslItem } from '../schema/work.ts';
import { risDate, risYear } from './dateText.ts';
import { annotated, type ExportedWork } from './exportedWork.ts';
import { fieldNames, fieldTable, variablesOf, type Variable } from './fieldTable.ts';
import { risName } from './nameText.ts';
import { keywordsOf, oneLine } from './oneLine.ts';
import { plainText, readRichText } from './richText.ts';
import { typeRow } from './typeTable.ts';

/** Tags that may stand more than once in a record; of any other, the first value counts. */
const repeated = new Set(['AU', 'A2', 'A3', 'A4', 'ED', 'C2', 'KW', 'N1', 'M2']);

/** First and last page; what is no simple range stays in one piece, since a reader would join it wrongly. */
function pages(page: string): [tag: string, value: string][] {
  const [, first, last] = /^([^-–—,;\s]+)\s*[-–—]+\s*([^-–—,;\s]+)$/.exec(page) ?? [];
  return first && last
    ? [
        ['SP', first],
        ['EP', last],
      ]
    : [['SP', page]];
}

/** The values of a variable, each on a line of its own. */
function valuesOf(csl: CslItem, variable: Variable): string[] {
  const value = csl[variable];
  if (value === undefined) return [];
  if (Array.isArray(value)) return namedIn(value).map(risName);
  if (typeof value === 'object') return [oneLine(risDate(value) ?? '')];
  switch (fieldTable[variable].kind) {
    case 'keywords':
      return keywordsOf(value);
    case 'title':
    case 'rich':
      return [oneLine(plainText(readRichText(value)))];
    default:
      return [oneLine(value)];
  }
}

/** The lines of a record between its first and its last. */
function linesOf(csl: CslItem): [tag: string, value: string][] {
  const { family } = typeRow(csl.type);
  const lines: [string, string][] = [];
  const taken = new Set<string>();
  const put = (tag: string, value: string) => {
    if (value === '') return;
    lines.push([tag, value]);
    taken.add(tag);
  };
  for (const variable of variablesOf(csl)) {
    const isFree = (tag: string) => repeated.has(tag) || !taken.has(tag);
    const tags = fieldNames(variable, 'ris', family).find((tag) => isFree(tag.split('+')[0] ?? ''));
    if (tags === undefined) continue;
    const values = valuesOf(csl, variable);
    if (variable === 'issued') {
      const year = risYear(csl.issued ?? {});
      if (year) put('PY', year);
      // `DA` says the year again, and is of use only if it says more.
      if (values[0] === `${year}///`) continue;
    }
    for (const tag of tags.split('+').filter(isFree)) {
      if (variable === 'page') pages(values[0] ?? '').forEach((line) => put(...line));
      else values.forEach((value) => put(tag, value));
    }
  }
  // “Website link”; RIS has no tag for the day of a copy.
  put('LK', oneLine(csl.custom?.['archive-url'] ?? ''));
  return lines;
}

/**
 * Write works in RIS.
 *
 * To its specification (Research Information Systems 2001, 2011): `TY` first,
 * `ER` last, each tag two signs, two blanks, a hyphen and a blank, each line
 * ended by carriage return and line feed. A value stands on one line however
 * long: wrapping is “allowable, though not necessary”, and readers disagree on
 * it, which has broken titles in the middle of words.
 */
export function toRis(works: readonly ExportedWork[]): string {
  return works
    .map((work) => {
      const csl = annotated(work);
      const lines = [
        ['TY', typeRow(csl.type).ris],
        ['ID', oneLine(csl.id)],
        ...linesOf(csl),
        ['ER', ''],
      ];
      return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
    })
    .join('\r\n');
}
