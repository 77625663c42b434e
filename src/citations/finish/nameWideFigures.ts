import type { Root } from 'hast';
import type {} from 'remark-mdx';
import { EXIT, visit } from 'unist-util-visit';
import { isMark, isNotes, numberOf } from './hast.ts';

/**
 * Give every figure that is wider than the text an id, and tell for each the
 * last note marked before it: notes in the margin end above it or begin below.
 */
export function nameWideFigures(tree: Root): number[] {
  const lastNotes: number[] = [];
  let lastNote = 0;
  visit(tree, (node) => {
    if (isNotes(node)) return EXIT;
    if (isMark(node)) lastNote = Math.max(lastNote, numberOf(node));
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Figure') return undefined;
    const names = node.attributes.map((attribute) => 'name' in attribute && attribute.name);
    if (!names.includes('wide')) return undefined;
    lastNotes.push(lastNote);
    const id = wideFigureId(lastNotes.length);
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id });
    return undefined;
  });
  return lastNotes;
}

/** Id of a wide figure, by its number from 1. */
export const wideFigureId = (number: number): string => `w${number}`;
