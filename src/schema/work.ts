import { z } from 'zod';
import { isPartialDate } from './partialDate.ts';

/**
 * A work in CSL-JSON, the form every part of Ibid speaks.
 *
 * Follows the CSL data schema 1.0.2 (csl-data.json). Fields that no style and
 * no export of ours reads are refused, so that nothing is dropped silently.
 */

/** A person or body: family and given names, or a `literal` for bodies and single names. */
export const cslName = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  'dropping-particle': z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
});

/** `date-parts` holds one date or a range: year, month, day, as far as known. `literal` holds what is none. */
export const cslDate = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2).optional(),
  season: z.number().int().min(1).max(4).optional(),
  circa: z.boolean().optional(),
  literal: z.string().optional(),
});

/** What CSL has no variable for, in the place its data schema keeps for that. */
export const cslCustom = z.strictObject({
  /** Address of a copy of the work's web page in an archive. */
  'archive-url': z.string().min(1),
  /** When the copy was made, as far as known. */
  'archive-date': z.string().refine(isPartialDate).optional(),
});

const text = z.string().min(1).optional();
const names = z.array(cslName).min(1).optional();
const date = cslDate.optional();

export const cslItem = z.strictObject({
  id: z.string(),
  type: z.string(),
  language: text,
  title: text,
  'title-short': text,
  'container-title': text,
  'container-title-short': text,
  'collection-title': text,
  'collection-number': text,
  'volume-title': text,
  'event-title': text,
  'event-place': text,
  'original-title': text,
  genre: text,
  medium: text,
  dimensions: text,
  scale: text,
  section: text,
  authority: text,
  author: names,
  editor: names,
  translator: names,
  'container-author': names,
  'collection-editor': names,
  'reviewed-author': names,
  interviewer: names,
  recipient: names,
  issued: date,
  accessed: date,
  'original-date': date,
  'event-date': date,
  submitted: date,
  volume: text,
  'number-of-volumes': text,
  issue: text,
  number: text,
  page: text,
  'number-of-pages': text,
  'chapter-number': text,
  edition: text,
  version: text,
  publisher: text,
  'publisher-place': text,
  'original-publisher': text,
  'original-publisher-place': text,
  archive: text,
  archive_location: text,
  'archive-place': text,
  DOI: text,
  ISBN: text,
  ISSN: text,
  PMID: text,
  PMCID: text,
  URL: text,
  abstract: text,
  keyword: text,
  note: text,
  annote: text,
  status: text,
  custom: cslCustom.optional(),
});

export type CslName = z.infer<typeof cslName>;
export type CslDate = z.infer<typeof cslDate>;
export type CslItem = z.infer<typeof cslItem>;
