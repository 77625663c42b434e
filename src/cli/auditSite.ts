import { join } from 'node:path';
import { auditWorks } from '../audit/auditWorks.ts';
import { describeAudit, type AuditReport } from '../audit/describeAudit.ts';
import { answerCache } from '../audit/polite/answerCache.ts';
import { dayOf, type Clock } from '../audit/polite/clock.ts';
import { pacer } from '../audit/polite/pacer.ts';
import { politeClient } from '../audit/polite/politeClient.ts';
import { readSnapshots } from '../audit/readSnapshots.ts';
import type { Registries } from '../audit/registries/askRegistries.ts';
import { registryIntervals, type Registry } from '../audit/registries/registries.ts';
import { snapshotsOf } from '../audit/snapshotsOf.ts';
import { writeWhole } from '../audit/writeWhole.ts';
import { readBibliography } from '../bibliography/readBibliography.ts';
import { throwIfAny } from '../problems/report.ts';
import { readSources } from '../sources/readSources.ts';

export interface AuditOptions {
  /** The project's folder. */
  root: string;
  /** The e-mail address a registry can write to. */
  contact: string;
  bases: Readonly<Record<Registry, string>>;
  clock: Clock;
  /** Stops the audit; then nothing is written but what was fetched, for the next. */
  signal: AbortSignal;
  /** Ask again for what was fetched in the last day. */
  fresh?: boolean;
  /** How long one request may take, in milliseconds. */
  timeout?: number;
  onProgress?: (done: number, total: number) => void;
}

const day = 24 * 60 * 60 * 1000;

/** Where fetched answers are kept: with what other tools keep, and thrown away with it. */
const cacheFolder = 'node_modules/.cache/ibid/registries';

/** Ask the registries for the site's works, keep what they say beside the works, and tell it. */
export async function auditSite(options: AuditOptions): Promise<AuditReport> {
  const { root, clock, fresh = false, onProgress } = options;
  const sources = readSources(root);
  const { works, problems } = readBibliography(sources.bibliographies);
  throwIfAny(problems);
  // A snapshot that cannot be read is about to be written anew.
  const { audits: former } = readSnapshots(sources.audits);

  const began = clock.now();
  const oldest = fresh ? began : began - day;
  const cache = answerCache(join(root, cacheFolder), (at) => at >= oldest);
  const audited = await auditWorks(works, registriesFor(options, cache), onProgress);
  options.signal.throwIfAborted();
  const snapshots = snapshotsOf(audited, former, dayOf(clock.now()));
  for (const [path, text] of snapshots) await writeWhole(join(root, path), text);
  return describeAudit(audited, former);
}

function registriesFor(
  { contact, bases, clock, signal, timeout = 20_000 }: AuditOptions,
  cache: ReturnType<typeof answerCache>,
): Registries {
  const userAgent = `Ibid/0.1 (reference audit; mailto:${contact})`;
  const client = (name: Registry) => ({
    base: bases[name],
    ask: politeClient({
      userAgent,
      cache,
      clock,
      signal,
      timeout,
      pacer: pacer(registryIntervals[name], clock),
    }),
  });
  return {
    Crossref: client('Crossref'),
    DataCite: client('DataCite'),
    'doi.org': client('doi.org'),
  };
}
