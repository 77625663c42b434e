import type { PartialDate } from '../schema/partialDate.ts';

/**
 * A date as the instant that feeds want, or nothing where the day is not known:
 * none is made up. Midnight in UTC is how a day is written as an instant.
 */
export const fullInstant = (date: PartialDate | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T00:00:00Z` : undefined;
