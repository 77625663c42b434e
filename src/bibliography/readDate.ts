import type { CslDate } from '../schema/work.ts';

export type DateRead = { date: CslDate } | { wrong: string };

interface End {
  parts: number[];
  season?: number;
  circa: boolean;
}

/** citeproc-js throws at such a range. */
export const unequalEnds = 'is a range whose ends are not equally precise';

const day = /^(-?\d{4}|y-?\d{5,})(?:-(\d\d|xx)(?:-(\d\d|xx)(?:t.*)?)?)?([?~%]?)$/i;
const decade = /^(\d\d)(\dx|xx)([?~%]?)$/i;

/** How many days a month of the proleptic Gregorian calendar has. */
const daysIn = (year: number, month: number): number => {
  const date = new Date(Date.UTC(2000, month, 0));
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

/** What is untrue of a date, if anything: there is no 30 February. */
export function impossibleDate([year = 0, month, date]: readonly number[]): string | undefined {
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) return `there is no month ${month}`;
  if (date === undefined) return undefined;
  return date < 1 || date > daysIn(year, month) ? `${year}-${month} has no day ${date}` : undefined;
}

/** CSL counts years before Christ as citeproc prints them, `-334` = 334 BC; ISO 8601 has a year 0, `-0333`. */
const cslYear = (iso: number): number => (iso <= 0 ? iso - 1 : iso);

function readEnd(text: string): End | string {
  const found = day.exec(text);
  if (!found) return `\`${text}\` is no date`;
  const [, typedYear = '', typedMonth = '', typedDay = '', mark] = found;
  const year = Number(typedYear.replace(/^y/i, ''));
  const circa = mark !== '';
  const month = Number(typedMonth);
  if (typedMonth === '' || /x/i.test(typedMonth)) return { parts: [cslYear(year)], circa };
  if (month >= 21 && month <= 24) return { parts: [cslYear(year)], season: month - 20, circa };
  const parts =
    typedDay === '' || /x/i.test(typedDay) ? [year, month] : [year, month, Number(typedDay)];
  return impossibleDate(parts) ?? { parts: [cslYear(year), ...parts.slice(1)], circa };
}

/**
 * Read a date as BibLaTeX and CSL write it: ISO 8601-2 level 1 (biblatex
 * manual §2.3.8), with ranges, seasons, `~ ? %`, and years before Christ.
 */
export function readDate(text: string): DateRead {
  const trimmed = text.trim();
  const unspecified = decade.exec(trimmed);
  if (unspecified) {
    const [, century = '', rest = '', mark] = unspecified;
    const [from, to] = [rest.replaceAll(/x/gi, '0'), rest.replaceAll(/x/gi, '9')];
    return {
      date: {
        'date-parts': [[Number(century + from)], [Number(century + to)]],
        ...(mark && { circa: true }),
      },
    };
  }
  const [first = '', second, ...more] = trimmed.split('/').map((end) => end.trim());
  if (more.length > 0) return { wrong: `\`${text}\` is no date` };
  const isOpen = (end: string) => end === '' || end === '..';
  if (isOpen(first)) return { wrong: `\`${text}\` has no beginning` };
  const from = readEnd(first);
  if (typeof from === 'string') return { wrong: from };
  const circa = from.circa && { circa: true };
  if (second === undefined) {
    return {
      date: { 'date-parts': [from.parts], ...(from.season && { season: from.season }), ...circa },
    };
  }
  // citeproc-js prints a range to the year 0 as open, and only in years.
  if (isOpen(second)) return { date: { 'date-parts': [from.parts.slice(0, 1), [0]], ...circa } };
  const to = readEnd(second);
  if (typeof to === 'string') return { wrong: to };
  if (from.season || to.season)
    return { wrong: `\`${text}\` is a range of seasons, which CSL cannot say` };
  if (from.parts.length !== to.parts.length) return { wrong: `\`${text}\` ${unequalEnds}` };
  return {
    date: {
      'date-parts': [from.parts, to.parts],
      ...([from, to].some((end) => end.circa) && { circa: true }),
    },
  };
}
