import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { Problem } from '../problems/problem.ts';
import { placeOf } from './placeOf.ts';

const rule = 'pull-quote-in-text';
const fix =
  'Repeat words of the text as they stand there, with … for what is left out, and cite in the text.';

/**
 * Every pull quote that says what the text does not, or holds what can be used.
 *
 * It is hidden from those who listen to the page, who hear its words where the
 * text has them: whatever it alone had, they would never meet.
 */
export function checkPullQuotes(tree: Root, file: string): Problem[] {
  const quotes: Nodes[] = [];
  visit(tree, (node) => {
    if (isPullQuote(node)) quotes.push(node);
  });
  if (quotes.length === 0) return [];
  const text = textOf(tree);
  return quotes.flatMap((quote): Problem[] => {
    const place = placeOf(quote, file);
    if (holdsLink(quote)) {
      const fact =
        'The pull quote has a citation, a note or a link, which those who listen to the page would miss.';
      return [{ rule, place, fact, fix }];
    }
    return toString(quote)
      .split(/…|\.\.\./)
      .filter((part) => words(part) !== '' && !text.includes(` ${words(part)} `))
      .map((part) => ({
        rule,
        place,
        fact: `The pull quote says “${part.trim()}”, which the text does not.`,
        fix,
      }));
  });
}

const isPullQuote = (node: Nodes): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  node.name === 'PullQuote';

function holdsLink(quote: Nodes): boolean {
  let found = false;
  visit(quote, ['citation', 'footnoteReference', 'link', 'linkReference'], () => {
    found = true;
  });
  return found;
}

/** The words of the text, without its notes and pull quotes. */
function textOf(tree: Root): string {
  const blocks: string[] = [];
  visit(tree, (node) => {
    if (isPullQuote(node) || node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') {
      return undefined;
    }
    // A component that has a line to itself is still in a paragraph here.
    if (node.children.some(isPullQuote)) return undefined;
    blocks.push(words(toString(node)));
    return SKIP;
  });
  return ` ${blocks.join(' ')} `;
}

/** The letters and figures of a text, so that neither case nor punctuation counts. */
const words = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
