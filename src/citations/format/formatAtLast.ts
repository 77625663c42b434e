import type { Citation, Engine } from './citeproc.ts';

/**
 * Format all citations of a document, each once, when all that stand around it
 * are known; HTML in their order.
 *
 * citeproc-js formats each where it comes, and again when a work it cites comes
 * once more, since that may change it: half as many again as there are.
 *
 * What it knows of the document before is forgotten first: works that it takes
 * out leave traces, by which 2018a is 2018c here, or an id leads nowhere and it
 * throws.
 */
export function formatAtLast(
  engine: Engine,
  citations: readonly Citation[],
  uncited: string[],
): string[] {
  engine.restoreProcessorState();
  const { process_CitationCluster: format } = engine;
  engine.process_CitationCluster = () => '';
  try {
    engine.rebuildProcessorState([...citations], 'html', uncited);
  } finally {
    engine.process_CitationCluster = format;
  }
  const { citationById } = engine.registry.citationreg;
  return citations.map(({ citationID }) => {
    const citation = citationById[citationID];
    if (!citation) throw new Error(`citeproc-js lost the citation ${citationID}.`);
    return engine.process_CitationCluster(citation.sortedItems, citation);
  });
}
