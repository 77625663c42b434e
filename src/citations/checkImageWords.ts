import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problems/problem.ts';

/** A key where a word may begin; `\@` is looked for in the source. */
const cited = /(?<![^\s([;-])@\{?[\p{L}\p{N}_]/u;

/**
 * Every citation in the words that stand for an image, which are no Markdown.
 *
 * Nothing else would tell: they are heard only where pictures are read out.
 */
export function checkImageWords(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'image', ({ alt, position }) => {
    if (!position) return;
    const { start, end } = position;
    const isEscaped = source.slice(start.offset, end.offset).includes('\\@');
    if (!alt || !cited.test(alt) || isEscaped) return;
    problems.push({
      rule: 'citation-well-formed',
      place: { file, line: start.line, column: start.column },
      fact: `A citation stands in the words for an image, \`${alt}\`, where it cannot become a note.`,
      fix: 'Put it into the caption of a `<Figure>`, or write `\\@` for the sign itself.',
    });
  });
  return problems;
}
