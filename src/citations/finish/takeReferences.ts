import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { isElement } from './hast.ts';

/**
 * Take the reference list out of the tree, entry by entry with the work's
 * opaque id: where it stands and what surrounds each entry is the page's
 * business.
 */
export function takeReferences(tree: Root): { id: string; entry: Element }[] {
  let list: Element | undefined;
  visit(tree, 'element', (node, index, parent) => {
    if (node.properties.id !== 'refs' || !parent || index === undefined) return undefined;
    list = node;
    parent.children.splice(index, 1);
    return EXIT;
  });
  const entries = (list?.children ?? []).filter((node) => isElement(node, 'div'));
  return entries.map((entry) => ({ id: String(entry.properties.id).replace(/^bib-/, ''), entry }));
}
