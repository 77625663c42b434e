import { z } from 'zod';
import { isPartialDate } from './partialDate.ts';
import { cslName } from './work.ts';

/**
 * What the registries said of the works, as `npm run audit:references` keeps it
 * beside the `.bib`: their records and not our comparison with them, so that
 * what a page says of a difference is true of the entry as it is now.
 */

/** What a notice does to the work it concerns. */
export const noticeKinds = [
  'retraction',
  'partialRetraction',
  'withdrawal',
  'removal',
  'concern',
  'correction',
  'version',
  'other',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

const doi = z.string().regex(/^10\.\d{4,9}\/\S+$/);
const words = z.string().min(1);

/** A retraction, a correction or the like that a registry knows of. */
export const notice = z.strictObject({
  kind: z.enum(noticeKinds),
  /** What the registry calls it: `Retraction`, `Erratum`. */
  label: words,
  /** Of the notice; of the work concerned, where the work is itself a notice. Absent where the registry names none. */
  doi: doi.optional(),
  /** When, as far as known. */
  date: z.string().refine(isPartialDate).optional(),
  /** Who told the registry: `publisher`, `retraction-watch`. */
  source: words.optional(),
});

/** What a registry says of a work, as far as we compare it; plain text without markup. */
export const registryRecord = z.strictObject({
  /** The DOI the record is filed under. */
  doi,
  /** Every form of the title, the fullest first. */
  titles: z.array(words),
  authors: z.array(cslName),
  /** Every year of publication: online, in print. */
  years: z.array(z.number().int()),
  /** Every title of what it appeared in. */
  containers: z.array(words),
  volume: words.optional(),
  issue: words.optional(),
  /** Pages, and the number of an article that has none. */
  pages: z.array(words),
  /** Notices about this work. */
  notices: z.array(notice),
  /** Where this work is itself a notice: what it says of which work. */
  noticesOn: z.array(notice),
});

export const registryNames = ['Crossref', 'DataCite'] as const;

/** A work's record, of which registry and when. */
export const workAudit = z.strictObject({
  /** The DOI that was asked for. */
  doi,
  registry: z.enum(registryNames),
  /** The day the registry answered. */
  date: z.iso.date(),
  record: registryRecord,
});

/** The file: works by their keys. */
export const auditSnapshot = z.strictObject({
  format: z.literal(1),
  /** The day of the latest audit. */
  date: z.iso.date(),
  works: z.record(z.string(), workAudit),
});

export type Notice = z.infer<typeof notice>;
export type RegistryRecord = z.infer<typeof registryRecord>;
export type RegistryName = (typeof registryNames)[number];
export type WorkAudit = z.infer<typeof workAudit>;
export type AuditSnapshot = z.infer<typeof auditSnapshot>;
