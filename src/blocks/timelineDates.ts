import { isPartialDate, type PartialDate } from '../schema/partialDate.ts';

/** When something was: at a date, or from one to another. */
export interface TimelineDate {
  from: PartialDate;
  to?: PartialDate;
  /** The words that follow the date and its colon. */
  rest: string;
}

/** `1998: …`, `1998-11-20: …`, `1998–2011: …`; two hyphens are a dash as well. */
const form = /^\s*([\d-]+?)(?:\s*(?:–|--|\/)\s*([\d-]+))?\s*:\s+/;

/** The date at the head of a timeline's item, and what follows it. */
export function readTimelineDate(text: string): TimelineDate | undefined {
  const [head, from = '', to] = form.exec(text) ?? [];
  if (head === undefined || !isPartialDate(from)) return undefined;
  if (to !== undefined && !(isPartialDate(to) && to >= from)) return undefined;
  return { from, ...(to === undefined ? {} : { to }), rest: text.slice(head.length) };
}
