import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isElement, isMark, isNotes } from './hast.ts';

/** What every essay has; the page's own style covers it. */
const plain = new Set(['p', 'a', 'em', 'i', 'span', 'br', 'wbr', 'h2', 'cite', 'q']);

/**
 * Names of the elements a text has beyond plain prose, its notes' words
 * included, and not the list they stand in.
 *
 * A component counts by its name, since what it becomes is not known yet.
 */
export function richElements(tree: Root): string[] {
  const names = new Set<string>();
  visit(tree, (node) => {
    if (isMark(node)) return SKIP;
    if (isNotes(node)) {
      for (const name of inNotes(node as Element)) names.add(name);
      return SKIP;
    }
    if (node.type === 'element') names.add(node.tagName);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      names.add(node.name ?? '');
    }
    return undefined;
  });
  return [...names].filter((name) => !plain.has(name)).sort();
}

/** The elements in the notes themselves. */
const inNotes = (section: Element): string[] =>
  section.children
    .filter((child) => isElement(child, 'ol'))
    .flatMap(({ children }) => children)
    .filter((child) => isElement(child, 'li'))
    .flatMap(({ children }) => richElements({ type: 'root', children }));
