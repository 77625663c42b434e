import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problems/problem.ts';
import { autolinkText } from './scan/autolink.ts';
import type { ProseNode } from './scan/token.ts';

/** A cluster's beginning, as it stands at the end of an address: `https://example.org[@key]`. */
const bracketed = /\[-?@/;

/** A key where a word may begin; `\@` is looked for in the source. */
const cited = /(?<![^\s([;-])@\{?[\p{L}\p{N}_]/u;

/**
 * Every citation where Markdown sees none: behind an address without a space,
 * which GFM takes whole for the address, and in the words that stand for an
 * image, which are no Markdown.
 *
 * Nothing else would tell: the one is a link to nowhere, the other is heard
 * only where pictures are read out.
 */
export function checkSwallowed(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, ['link', 'image'], (node) => {
    const { position } = node;
    if (!position) return;
    const { start, end } = position;
    const place = { file, line: start.line, column: start.column };
    const address = node.type === 'link' ? (autolinkText(node as ProseNode) ?? '') : '';
    if (bracketed.test(address)) {
      problems.push({
        rule: 'citation-well-formed',
        place,
        fact: `A citation stands right behind an address, and becomes part of it: \`${address}\`.`,
        fix: 'Put a space between them.',
      });
    }
    const alt = node.type === 'image' ? (node.alt ?? '') : '';
    const isEscaped = source.slice(start.offset, end.offset).includes('\\@');
    if (cited.test(alt) && !isEscaped) {
      problems.push({
        rule: 'citation-well-formed',
        place,
        fact: `A citation stands in the words for an image, \`${alt}\`, where it cannot become a note.`,
        fix: 'Put it into the caption of a `<Figure>`, or write `\\@` for the sign itself.',
      });
    }
  });
  return problems;
}
