import type { NoticeKind } from '../schema/audit.ts';

/**
 * Crossref's types of updates (Crossref documentation, “Crossmark: version
 * control, corrections, and retractions”), and the other words that publishers
 * deposit for the same.
 */
const kinds: Record<string, NoticeKind> = {
  retraction: 'retraction',
  retracted: 'retraction',
  partial_retraction: 'partialRetraction',
  withdrawal: 'withdrawal',
  withdrawn: 'withdrawal',
  removal: 'removal',
  expression_of_concern: 'concern',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  addendum: 'correction',
  clarification: 'correction',
  new_version: 'version',
  new_edition: 'version',
};

/** What a registry's word for an update means. */
export function noticeKind(type: string): NoticeKind {
  const name = type
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? 'other') : 'other';
}

const grave: ReadonlySet<NoticeKind> = new Set([
  'retraction',
  'partialRetraction',
  'withdrawal',
  'removal',
  'concern',
]);

/** Whether a reader must be told before relying on the work. */
export const isGrave = ({ kind }: { kind: NoticeKind }): boolean => grave.has(kind);
