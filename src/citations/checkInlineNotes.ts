import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problems/problem.ts';
import { pointsOf } from './scan/sourcePlaces.ts';

/** How much of a note a message repeats. */
const longestExcerpt = 30;

/**
 * Every note written in the line, `^[The note.]`, as pandoc knows it and GFM
 * does not: it would be printed as it stands, in the midst of the sentence.
 */
export function checkInlineNotes(tree: Root, source: string, file: string): Problem[] {
  // micromark does not count a byte order mark.
  const text = source.replace(/^\uFEFF/, '');
  const pointAt = pointsOf(text);
  const problems: Problem[] = [];
  visit(tree, 'text', ({ position }) => {
    const from = position?.start.offset;
    const to = position?.end.offset;
    if (from === undefined || to === undefined) return;
    // Two more, since a citation that the note begins with is no longer in the text.
    for (const { index } of text.slice(from, to + 2).matchAll(/(?<!\\)\^\[[^\]]/g)) {
      const { line, column } = pointAt(from + index);
      const start = text.slice(from + index, from + index + longestExcerpt);
      problems.push({
        rule: 'note-defined',
        place: { file, line, column },
        fact: `A note stands in the line, \`${start.replaceAll(/\s+/g, ' ').trim()}…\`, and would be printed there.`,
        fix: 'Put a mark there, `[^1]`, and the note below as a paragraph of its own, `[^1]: The note.`; write `\\^[` for the signs themselves.',
      });
    }
  });
  return problems;
}
