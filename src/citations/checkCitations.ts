import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { currentKey } from '../bibliography/currentKey.ts';
import type { Work } from '../bibliography/work.ts';
import type { Problem } from '../problems/problem.ts';
import { checkDates } from './checkDates.ts';
import { checkImageWords } from './checkImageWords.ts';
import { checkInlineNotes } from './checkInlineNotes.ts';
import { checkKeys } from './checkKeys.ts';
import { checkLocators } from './checkLocators.ts';
import { checkNotes } from './checkNotes.ts';
import { checkRepeats } from './checkRepeats.ts';
import type { Cluster } from './cluster.ts';
import { scanCitations } from './scan/scanCitations.ts';

/**
 * Find the citations of a document, put each in its place in the tree, under
 * the key its work has now, and tell everything that is wrong with them.
 *
 * @param source The text the tree's positions count in.
 * @param file The document's path, as it is to be named in a message.
 */
export function checkCitations(
  tree: Root,
  source: string,
  file: string,
  works: ReadonlyMap<string, Work>,
  language?: string,
): Problem[] {
  const malformed = scanCitations(tree, source, file, language);
  tree.data = { ...tree.data, areCitationsChecked: true };
  const clusters: Cluster[] = [];
  visit(tree, 'citation', ({ cluster }) => {
    for (const item of cluster.items) item.key = currentKey(item.key, works);
    clusters.push(cluster);
  });
  return [
    ...malformed,
    ...checkImageWords(tree, source, file),
    ...checkNotes(tree, file),
    ...checkInlineNotes(tree, source, file),
    ...checkKeys(clusters, works),
    ...checkRepeats(clusters),
    ...checkLocators(clusters, works),
    ...checkDates(clusters, works),
  ];
}
