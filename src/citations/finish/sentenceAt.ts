import type { Element, Parents } from 'hast';
import type { Node } from 'unist';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { isElement, isMark } from './hast.ts';

const blocks = [
  'p',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];

/**
 * The sentence a mark belongs to: the one that ends at the mark or runs across
 * it, in the innermost block around it.
 */
export function sentenceAt(mark: Element, ancestors: readonly Parents[], language: string): string {
  const block = ancestors.findLast((node) => isElement(node, ...blocks)) ?? ancestors.at(-1);
  if (!block) return '';
  const before = textOf(block, mark);
  const text = textOf(block);
  const at = before.trimEnd().length - 1;
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return (sentences.containing(Math.max(at, 0))?.segment ?? text).replaceAll(/\s+/g, ' ').trim();
}

/** The text of a block without its marks, up to one of them if given. */
function textOf(block: Parents, end?: Element): string {
  let text = '';
  visit(block, (node) => {
    if (node === end) return EXIT;
    if (isMark(node) || isSetMark(node)) return SKIP;
    if (node.type === 'text') text += node.value;
    return undefined;
  });
  return text;
}

/** Whether the node is a mark that has its final form. */
const isSetMark = (node: Node): boolean =>
  isElement(node, 'sup') && String(node.properties.className).includes('nr');
