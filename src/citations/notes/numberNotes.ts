import type { FootnoteDefinition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * The number of each note, asked by its label: the order of first marks, which
 * is how remark-rehype will number them.
 *
 * Marks inside notes count when their note's turn comes (mdast-util-to-hast,
 * `footer.js`). A note that nothing marks has no number, and is not shown.
 */
export function numberNotes(tree: Root): (label: string) => number | undefined {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    const label = foldLabel(node.identifier);
    if (!definitions.has(label)) definitions.set(label, node);
  });

  const order = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'footnoteReference') order.add(foldLabel(node.identifier));
    return undefined;
  });
  // The set grows while it is walked: a note may mark another.
  for (const label of order) {
    const definition = definitions.get(label);
    if (!definition) continue;
    visit(definition, 'footnoteReference', (mark) => {
      order.add(foldLabel(mark.identifier));
    });
  }

  const numbers = new Map([...order].map((label, index) => [label, index + 1]));
  return (label) => numbers.get(foldLabel(label));
}

/** GFM labels are equal whatever their case. */
export const foldLabel = (label: string): string => label.toUpperCase();
