import { bareDoi } from '../bareDoi.ts';
import { languageTag } from '../languages.ts';
import { readDate } from '../readDate.ts';
import { dateVariables } from '../variables.ts';
import { withScheme } from '../withScheme.ts';
import { ignoredCslFields, ignoredNameParts, olderNames } from './fieldsOfCsl.ts';
import { variablesInNote } from './variablesInNote.ts';

type Plain = Record<string, unknown>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : value;

/** Build an object whose keys can be any words, `__proto__` included. */
const build = (entries: [string, unknown][]): Plain => Object.fromEntries(entries);

function date(value: unknown): unknown {
  if (typeof value === 'string') return date({ raw: value });
  if (!isPlain(value)) return value;
  const { raw, ...rest } = value;
  if (typeof raw === 'string') {
    const read = readDate(raw);
    return 'date' in read ? { ...read.date, ...rest } : { literal: raw, ...rest };
  }
  const parts = Array.isArray(rest['date-parts'])
    ? rest['date-parts'].map((end: unknown) => (Array.isArray(end) ? end.map(asNumber) : end))
    : undefined;
  // Crossref writes `[[null]]` where it knows no date.
  const isEmpty = parts?.every(
    (end) => Array.isArray(end) && end.every((part) => part === null || part === ''),
  );
  if (isEmpty && Object.keys(rest).length === 1) return undefined;
  return {
    ...rest,
    ...(parts && { 'date-parts': parts }),
    ...('season' in rest && { season: asNumber(rest.season) }),
    ...('circa' in rest && { circa: Boolean(rest.circa) }),
  };
}

const name = (value: unknown): unknown =>
  isPlain(value)
    ? build(Object.entries(value).filter(([part]) => !ignoredNameParts.has(part)))
    : value;

/** Of what programs keep in `custom`, the archived copy, which is ours to read. */
function custom(value: unknown): unknown {
  if (!isPlain(value) || !('archive-url' in value)) return undefined;
  const { 'archive-url': url, 'archive-date': day } = value;
  return { 'archive-url': url, ...(day !== undefined && { 'archive-date': day }) };
}

const dates: ReadonlySet<string> = new Set(dateVariables);

function field(variable: string, value: unknown): unknown {
  if (dates.has(variable)) return date(value);
  if (variable === 'custom') return custom(value);
  if (Array.isArray(value)) return value.map(name);
  // Numbers are text in CSL: `volume` may be `12` or `12A`, and many exporters write the first without quotes.
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value;
  if (variable === 'DOI') return bareDoi(value);
  if (variable === 'URL') return withScheme(value.trim());
  if (variable === 'language') return languageTag(value) ?? value;
  return variable === 'id' ? value : value.trim();
}

/**
 * Bring an item of CSL-JSON into the one form that our schema takes.
 *
 * The data schema allows a number where a text is meant, and dates in several
 * forms; empty fields say nothing and are left out.
 */
export function normalise(item: Plain): Plain {
  const entries = Object.entries(variablesInNote(item)).flatMap(
    ([typed, value]): [string, unknown][] => {
      const variable = olderNames.get(typed) ?? typed;
      if (ignoredCslFields.has(typed) || value === null || value === '') return [];
      if (variable !== typed && variable in item) return [];
      const read = field(variable, value);
      return read === undefined || (Array.isArray(read) && read.length === 0)
        ? []
        : [[variable, read]];
    },
  );
  return build(entries);
}
