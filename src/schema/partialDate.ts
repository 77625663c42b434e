import { z } from 'zod';

/**
 * A date as far as it is known: `2025`, `2025-03` or `2025-03-14`.
 *
 * ISO 8601 reduced precision. A string, because every richer type would make
 * up the month and the day; sorts rightly as text within one precision.
 */
export type PartialDate = string;

export const partialDateForms =
  'a year (2025), a year and month (2025-03) or a full date (2025-03-14) that exists';

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a date of one of the three forms, on the calendar. */
export function isPartialDate(text: string): text is PartialDate {
  const match = form.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** For editors, which check the form alone; what they say of it is VS Code's own field in a JSON schema. */
const asWritten = z
  .string()
  .meta({ pattern: form.source, patternErrorMessage: `Give ${partialDateForms}.` });

/**
 * A date in the front matter. YAML reads `2025` as a number and `2025-03-14`
 * as a moment; both are taken back to what the author wrote.
 */
export const partialDate = z
  .union([asWritten, z.number(), z.date()], {
    error: partialDateForms,
  })
  .transform((value) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim(),
  )
  .refine(isPartialDate, { error: partialDateForms });

/** The date in words of a language: `2025`, `March 2025`, `14 March 2025`; `2025年3月`. */
export function formatPartialDate(date: PartialDate, language: string): string {
  const [year = '', month, day] = date.split('-');
  const precision = day ? 'day' : month ? 'month' : 'year';
  return formatFor(language, precision).format(
    new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`),
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The rules of a language for dates, loaded once. */
function formatFor(language: string, precision: 'year' | 'month' | 'day'): Intl.DateTimeFormat {
  const name = `${language} ${precision}`;
  const format =
    formats.get(name) ??
    new Intl.DateTimeFormat(language, {
      year: 'numeric',
      ...(precision === 'year' ? {} : { month: 'long' }),
      ...(precision === 'day' ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  formats.set(name, format);
  return format;
}
