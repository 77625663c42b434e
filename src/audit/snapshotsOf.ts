import type { AuditSnapshot, WorkAudit } from '../schema/audit.ts';
import type { AuditedWork } from './auditWorks.ts';
import { sameDoi } from './sameDoi.ts';

/** Where the snapshot of a bibliography file stands: beside it, `works.audit.json` for `works.bib`. */
export const snapshotPath = (bibliography: string): string =>
  bibliography.replace(/\.[^./]+$/, '.audit.json');

/**
 * What is to be kept of an audit, as JSON by the path of its file.
 *
 * A work that could not be asked for keeps what was said of it before, with
 * the date of then. Keys are sorted, so that two snapshots can be compared.
 */
export function snapshotsOf(
  audited: readonly AuditedWork[],
  former: ReadonlyMap<string, WorkAudit>,
  today: string,
): Map<string, string> {
  const files = Map.groupBy(audited, ({ work }) => snapshotPath(work.place.file));
  const snapshots = [...files].flatMap(([path, all]): [string, string][] => {
    const kept = all.flatMap(({ work: { key, csl }, finding }): [string, WorkAudit][] => {
      if (finding.kind === 'found') return [[key, finding.audit]];
      const before = finding.kind === 'failed' ? former.get(key) : undefined;
      return before && sameDoi(csl.DOI, before.doi) ? [[key, before]] : [];
    });
    if (!all.some(({ finding }) => finding.kind === 'found')) return [];
    const works = Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
    const snapshot: AuditSnapshot = { format: 1, date: today, works };
    return [[path, `${JSON.stringify(snapshot, null, 2)}\n`]];
  });
  return new Map(snapshots);
}
