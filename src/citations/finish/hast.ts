import type { Element, ElementContent, Nodes, Text } from 'hast';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';

/** Whether the node is an element with one of the names. */
export const isElement = (node: Node | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes((node as Element).tagName));

/** Whether the element is the mark of a note, as remark-rehype writes it: `<sup><a data-footnote-ref>`. */
export const isMark = (node: Node | undefined): node is Element & { children: [Element] } =>
  isElement(node, 'sup') &&
  isElement(node.children[0], 'a') &&
  'dataFootnoteRef' in node.children[0].properties;

/** The number of the note that a mark, as remark-rehype writes it, points to. */
export const numberOf = (mark: { children: [Element] }): number =>
  Number((mark.children[0].children[0] as Text).value);

/** Whether the node is the section of notes, as remark-rehype writes it. */
export const isNotes = (node: Node | undefined): boolean =>
  isElement(node, 'section') && 'dataFootnotes' in node.properties;

/** The words of a tree, without note marks. */
export function wordsOf(tree: Nodes): string {
  let words = '';
  visit(tree, (node) => {
    if (isMark(node)) return SKIP;
    if (node.type === 'text') words += node.value;
    return undefined;
  });
  return words;
}

/** A copy of nodes without ids, since an id names one place. */
export function copyWithoutIds(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    const copy = structuredClone(node);
    visit(copy, 'element', ({ properties }) => {
      delete properties.id;
    });
    return copy;
  });
}
