import type { CslItem } from '../schema/work.ts';

/** Every variable of people that a work may have. */
export const nameVariables = [
  'author',
  'editor',
  'translator',
  'container-author',
  'collection-editor',
  'reviewed-author',
  'interviewer',
  'recipient',
] as const satisfies readonly (keyof CslItem)[];

/** Every variable of dates. */
export const dateVariables = [
  'issued',
  'accessed',
  'original-date',
  'event-date',
  'submitted',
] as const satisfies readonly (keyof CslItem)[];
