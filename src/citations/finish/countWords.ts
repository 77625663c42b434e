import type { Nodes, Root } from 'hast';
import type {} from 'remark-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { isMark, isNotes } from './hast.ts';

/** The number of words of the text, without notes and what repeats it, counted as the language divides them. */
export function countWords(tree: Root, language: string): number {
  let text = '';
  visit(tree, (node) => {
    if (isNotes(node) || isMark(node) || isPullQuote(node)) return SKIP;
    if (node.type === 'text') text += node.value;
    return undefined;
  });
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

const isPullQuote = (node: Nodes): boolean =>
  node.type === 'mdxJsxFlowElement' && node.name === 'PullQuote';
