import type { Work } from '../bibliography/work.ts';
import type { Notice, RegistryName, WorkAudit } from '../schema/audit.ts';
import { compareRecord, type Difference } from './compareRecord.ts';
import { sameDoi } from './sameDoi.ts';

/** How a work stands with the registry of its DOI. */
export interface WorkCheck {
  registry: RegistryName;
  /** The day the registry said so. */
  date: string;
  differences: Difference[];
  notices: Notice[];
  /** Where the work is itself a notice: what it says of which work. */
  noticesOn: Notice[];
}

/** How a work stands, by what a registry said of it. */
export function checkAgainst(work: Work, { registry, date, record }: WorkAudit): WorkCheck {
  const { notices, noticesOn } = record;
  return { registry, date, differences: compareRecord(work.csl, record), notices, noticesOn };
}

/** How each work stands that was asked for; an answer on another DOI than the entry has now does not count. */
export function checkWorks(
  works: ReadonlyMap<string, Work>,
  audits: ReadonlyMap<string, WorkAudit>,
): Map<string, WorkCheck> {
  const checks = new Map<string, WorkCheck>();
  for (const [key, work] of works) {
    const audit = audits.get(key);
    if (audit && sameDoi(work.csl.DOI, audit.doi)) checks.set(key, checkAgainst(work, audit));
  }
  return checks;
}
