import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { CitedDocument, PlacedCluster } from '../citedDocument.ts';
import { possessiveAfter } from '../notes/markPlacement.ts';
import { foldLabel, numberNotes } from '../notes/numberNotes.ts';
import { takeFrom } from '../notes/takeFrom.ts';
import type { CitationNode } from '../scan/scanCitations.ts';
import { authorNode, isPlaced, standIn } from '../standIn.ts';

/**
 * Leave every cluster where it stands, behind an opaque token, for a style
 * that cites in the text.
 *
 * An author's note is read where its first mark stands, as its reader does, so
 * that numeric styles count on from there.
 *
 * @returns The clusters in reading order.
 */
export function clustersInText(tree: Root): Pick<CitedDocument, 'clusters' | 'sources'> {
  const numberOf = numberNotes(tree);
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    const label = foldLabel(node.identifier);
    if (!notes.has(label)) notes.set(label, node);
  });

  const clusters: PlacedCluster[] = [];
  const read = (within: Nodes, note?: number): void => {
    visit(within, (node, index, parent) => {
      if (node.type === 'footnoteReference') {
        const label = foldLabel(node.identifier);
        const definition = notes.get(label);
        notes.delete(label);
        if (definition) read(definition, numberOf(label));
      } else if (node.type === 'citation' && parent && index !== undefined) {
        if (isPlaced(node)) return SKIP;
        clusters.push(place(node, index, parent, clusters.length, note));
      } else if (node.type === 'footnoteDefinition' && node !== within) return SKIP;
      return undefined;
    });
  };
  read(tree);
  return { clusters, sources: new Set() };
}

function place(
  node: CitationNode,
  index: number,
  parent: Parents,
  count: number,
  note: number | undefined,
): PlacedCluster {
  const { cluster } = node;
  const [first] = cluster.items;
  const token = `c${count}`;
  standIn(node, token);
  const placed: PlacedCluster = {
    token,
    cluster,
    setting: 'text',
    ...(note === undefined ? {} : { note }),
  };
  if (!cluster.textual || !first || first.suppressAuthor) return placed;

  first.suppressAuthor = true;
  const authorToken = `a${count}`;
  const author = authorNode(node, authorToken);
  // `@key's claim` is “Doe’s (2018) claim”: it is the author who owns it.
  const possessive = takeFrom(parent.children[index + 1], possessiveAfter);
  const between = possessive ? [{ type: 'text' as const, value: possessive }] : [];
  parent.children.splice(index, 0, author, ...between);
  return { ...placed, authorToken };
}
