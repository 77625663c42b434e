import type { CslDate } from '../../schema/work.ts';
import { impossibleDate, readDate } from '../readDate.ts';

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const seasons: Record<string, number> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };

const range = /\s*(?:-{1,3}|[–—/])\s*/;
const circaYear = /^(?:c\.|ca\.|circa)?\s*\[?(\d{4})\??\]?\s*(?:[~?\u00a0]*)$/i;

interface Month {
  month?: number;
  season?: number;
  day?: number;
}

function readMonth(text: string): Month | undefined {
  const word = text.toLowerCase();
  const season = Object.hasOwn(seasons, word) ? seasons[word] : undefined;
  if (season) return { season };
  const [, before, name = '', after] =
    /^(?:(\d{1,2})\.?\s*)?(\p{L}{3,})\.?(?:\s*(\d{1,2})(?:st|nd|rd|th)?)?$/u.exec(word) ?? [];
  const known = name === '' ? 0 : monthNames.indexOf(name.slice(0, 3)) + 1;
  const month = known || (/^\d{1,2}$/.test(word) ? Number(word) : 0);
  if (month < 1 || month > 12) return undefined;
  const day = before ?? after;
  return { month, ...(day && { day: Number(day) }) };
}

/** `2001`, `2001--2002`, `c. 1450`, `1450~`; anything else is said as typed, as BibTeX does (btxdoc §3.2, “year”). */
function readYearAlone(text: string): CslDate {
  const years = text.split(range);
  if (years.length === 2 && years.every((year) => /^\d{4}$/.test(year))) {
    return { 'date-parts': years.map((year) => [Number(year)]) };
  }
  const about = circaYear.exec(text);
  if (about)
    return { 'date-parts': [[Number(about[1])]], ...(!/^\d{4}$/.test(text) && { circa: true }) };
  const date = readDate(text);
  return 'date' in date ? date.date : { literal: text };
}

/**
 * Read BibTeX's `year` and `month` (and the `day` that some exporters write).
 *
 * @returns The date, and what of it could not be read.
 */
export function readYear(year: string, month = '', day = ''): { date: CslDate; wrong?: string } {
  const date = readYearAlone(year);
  const [[only = 0] = []] = date['date-parts'] ?? [];
  if (month === '' || date['date-parts']?.length !== 1 || date['date-parts'][0]?.length !== 1)
    return { date };
  const months = month.replaceAll('\u00a0', ' ').split(range).map(readMonth);
  const [first, second] = months;
  if (!first || months.length > 2 || (months.length === 2 && !second))
    return { date, wrong: `\`${month}\` is no month` };
  if (first.season) return { date: { ...date, season: first.season } };
  const parts = ({ month: number = 0, day: typed }: Month): number[] => {
    const last = typed ?? (months.length === 1 && /^\d{1,2}$/.test(day) ? Number(day) : undefined);
    return last === undefined ? [only, number] : [only, number, last];
  };
  const ends = second ? [parts(first), parts(second)] : [parts(first)];
  const impossible = ends.map(impossibleDate).find(Boolean);
  if (impossible) return { date, wrong: impossible };
  if (ends[0]?.length !== ends[1]?.length && ends[1])
    return { date, wrong: `\`${month}\` is no range of months` };
  return { date: { ...date, 'date-parts': ends } };
}
