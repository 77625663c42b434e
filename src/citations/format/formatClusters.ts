import type { Work } from '../../bibliography/work.ts';
import type { CitedDocument } from '../citedDocument.ts';
import type { Engine } from './citeproc.ts';
import { engineFor } from './engineFor.ts';
import { opaqueIds } from './opaqueIds.ts';
import { toCitation } from './toCitation.ts';

/** A document's citations in a style: HTML by token, and the reference list in the style's order. */
export interface Formatted {
  clusters: ReadonlyMap<string, string>;
  entries: FormattedEntry[];
}

/** An entry of a reference list; the work by its opaque id. */
export interface FormattedEntry {
  id: string;
  html: string;
}

/**
 * Format all clusters of a document in one pass, with their true note numbers.
 *
 * One pass, because full and short forms, and the letters of 2018a and 2018b,
 * depend on what the rest of the document cites.
 */
export function formatClusters(
  { clusters, style, language }: CitedDocument,
  works: ReadonlyMap<string, Work>,
): Formatted {
  const { idOf } = opaqueIds(works);
  const engine = engineFor(works, { style, language });
  const citations = clusters.map((cluster) => toCitation(cluster, idOf));
  const formatted = engine.rebuildProcessorState(citations, 'html');
  return {
    clusters: new Map(formatted.map(([token, , html]) => [token, html])),
    entries: entriesOf(engine),
  };
}

/** The reference list of what an engine was last given to cite, in the style's order. */
export function entriesOf(engine: Engine): FormattedEntry[] {
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  return entries.map((html, index) => ({ id: ids[index]?.[0] ?? '', html }));
}
