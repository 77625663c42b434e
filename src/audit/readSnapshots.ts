import type { Problem } from '../problems/problem.ts';
import { auditSnapshot, type WorkAudit } from '../schema/audit.ts';
import type { SourceFile } from '../sources/readSources.ts';

export interface Snapshots {
  /** By the work's key. */
  audits: Map<string, WorkAudit>;
  problems: Problem[];
}

/** Read what the registries said of the works when they were last asked; of two answers on one work, the later. */
export function readSnapshots(files: readonly SourceFile[]): Snapshots {
  const audits = new Map<string, WorkAudit>();
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const read = readSnapshot(text);
    if (typeof read === 'string') {
      problems.push({
        rule: 'audit-readable',
        place: { file: path, line: 1, column: 1 },
        fact: `The file is not as an audit writes it: ${read}.`,
        fix: 'Run `npm run audit:references` again, or remove the file.',
      });
      continue;
    }
    for (const [key, audit] of read) {
      const other = audits.get(key);
      if (!other || other.date <= audit.date) audits.set(key, audit);
    }
  }
  return { audits, problems };
}

/** The works of a snapshot, or what is wrong with it. */
function readSnapshot(text: string): [string, WorkAudit][] | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'it is no JSON';
  }
  const { data, error } = auditSnapshot.safeParse(json);
  if (data) return Object.entries(data.works);
  const [issue] = error.issues;
  return `\`${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? 'unknown'}`;
}
