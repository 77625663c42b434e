import { z } from 'zod';
import { isPartialDate, type PartialDate } from '../../schema/partialDate.ts';

/** A date of Crossref's; `[[null]]` where it knows none. */
export const crossrefDate = z
  .object({ 'date-parts': z.array(z.array(z.number().nullable())).nullish() })
  .nullish();
export type CrossrefDate = z.infer<typeof crossrefDate>;

const parts = (date: CrossrefDate): number[] =>
  (date?.['date-parts']?.[0] ?? []).filter((part) => part !== null);

export const yearOfDate = (date: CrossrefDate): number | undefined => parts(date)[0];

/** The date as far as it is known, if it is one of the calendar. */
export function partialDateOf(date: CrossrefDate): PartialDate | undefined {
  const text = parts(date)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
  return isPartialDate(text) ? text : undefined;
}
