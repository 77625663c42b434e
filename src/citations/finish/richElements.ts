import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isMark, isNotes } from './hast.ts';

/** What every essay has; the page's own style covers it. */
const plain = new Set(['p', 'a', 'em', 'i', 'strong', 'b', 'span', 'br', 'wbr', 'h2', 'cite', 'q']);

/**
 * Names of the elements a text has beyond plain prose, notes apart.
 *
 * A component counts by its name, since what it becomes is not known yet.
 */
export function richElements(tree: Root): string[] {
  const names = new Set<string>();
  visit(tree, (node) => {
    if (isNotes(node) || isMark(node)) return SKIP;
    if (node.type === 'element') names.add(node.tagName);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      names.add(node.name ?? '');
    }
    return undefined;
  });
  return [...names].filter((name) => !plain.has(name)).sort();
}
