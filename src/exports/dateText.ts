import type { CslDate } from '../schema/work.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** A year of ISO 8601, which has a year 0 where CSL goes from -1 to 1. */
function isoYear(year: number): string {
  if (year > 9999) return `Y${year}`;
  return year < 0 ? `-${String(-year - 1).padStart(4, '0')}` : String(year).padStart(4, '0');
}

const isoParts = ([year = 0, ...rest]: readonly number[]): string =>
  [isoYear(year), ...rest.map(two)].join('-');

/** A date or range in ISO 8601-2, as BibLaTeX reads it (biblatex manual §2.3.8); nothing where only words are known. */
export function isoDate({ 'date-parts': parts, season, circa }: CslDate): string | undefined {
  const [from, to] = parts ?? [];
  if (!from) return undefined;
  const mark = circa ? '~' : '';
  const first = season ? `${isoYear(from[0] ?? 0)}-${20 + season}` : isoParts(from);
  if (!to) return first + mark;
  // A range to the year 0 is CSL's open range, as citeproc has it.
  return to[0] === 0 ? `${first}${mark}/` : `${first}${mark}/${isoParts(to)}${mark}`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const macro = (month: number): string => (months[month - 1] ?? '').slice(0, 3).toLowerCase();
const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** BibTeX's `year`, `month` and `day`, each as far as known; a month is a macro of every style (btxdoc §2.2). */
export function bibtexDate(date: CslDate): [field: string, value: string][] {
  const { 'date-parts': parts, season, circa, literal } = date;
  const [from, to] = parts ?? [];
  if (!from) return literal ? [['year', `{${literal}}`]] : [];
  const [year = 0, month, day] = from;
  const first = isoYear(year);
  const ends = to && to[0] !== year ? `--${to[0] === 0 ? '' : isoYear(to[0] ?? 0)}` : '';
  const fields: [string, string][] = [['year', `{${circa ? 'c. ' : ''}${first}${ends}}`]];
  if (season) fields.push(['month', `{${seasons[season - 1]}}`]);
  if (ends || !month) return fields;
  const last = to?.[1];
  if (last === undefined) fields.push(['month', macro(month)]);
  else if (to?.[2] === undefined)
    fields.push(['month', `{${months[month - 1]}--${months[last - 1]}}`]);
  else fields.push(['month', `{${day} ${months[month - 1]}--${to[2]} ${months[last - 1]}}`]);
  if (day !== undefined && last === undefined) fields.push(['day', `{${day}}`]);
  return fields;
}

/**
 * RIS's `YYYY/MM/DD/other`, all three slashes always, with nothing between them
 * that is not known (RIS specification, “Date tags”).
 *
 * A range is told in its `other`, with a dash, since that may hold no slash.
 */
export function risDate(date: CslDate): string | undefined {
  const { 'date-parts': parts, season, circa, literal } = date;
  const [from, to] = parts ?? [];
  if (!from) return literal && `///${literal.replaceAll('/', '–')}`;
  const [year = 0, month, day] = from;
  const isPlain = year >= 0 && year <= 9999;
  const other = [
    circa && 'circa',
    season && seasons[season - 1],
    (to !== undefined || !isPlain) && isoDate({ 'date-parts': parts })?.replace('/', '–'),
  ];
  return [
    isPlain ? isoYear(year) : '',
    month ? two(month) : '',
    day ? two(day) : '',
    other.filter(Boolean).join(' '),
  ].join('/');
}

/** RIS's `PY`: four digits, or nothing. */
export function risYear({ 'date-parts': parts }: CslDate): string | undefined {
  const year = parts?.[0]?.[0];
  return year !== undefined && year >= 0 && year <= 9999 ? isoYear(year) : undefined;
}
