import type { Nodes, Root } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Typographic quotes, dashes and ellipses, with citations for words.
 *
 * remark-smartypants reads over nodes it does not know, so that the quotes of
 * `"@key"` would touch, and stay straight. It counts code as letters: for as
 * long as it runs, a citation is given out as code.
 */
export function remarkQuotes() {
  const educator = unified().use(remarkSmartypants).freeze();
  return (tree: Root): void => {
    const citations: Nodes[] = [];
    visit(tree, 'citation', (node) => void citations.push(node));
    for (const node of citations) Object.assign(node, { type: 'inlineCode', value: 'a' });
    educator.runSync(tree);
    for (const node of citations) Object.assign(node, { type: 'citation', value: undefined });
  };
}
