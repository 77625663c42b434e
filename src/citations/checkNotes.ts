import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place, Problem } from '../problems/problem.ts';

/**
 * Every note without a mark, and every mark without a note.
 *
 * Markdown says nothing of either: the one vanishes from the page with all it
 * cites, and the other is printed as it was typed.
 */
export function checkNotes(tree: Root, file: string): Problem[] {
  const marked = new Set<string>();
  const problems: Problem[] = [];
  visit(tree, 'footnoteReference', ({ identifier }) => void marked.add(identifier));
  visit(tree, 'footnoteDefinition', ({ identifier, label, position }) => {
    if (marked.has(identifier)) return;
    problems.push({
      rule: 'note-marked',
      place: placeOf(position?.start, file),
      fact: `The note \`[^${label ?? identifier}]\` has no mark in the text, so no reader would see it.`,
      fix: `Put \`[^${label ?? identifier}]\` where the note belongs, or take the note out.`,
    });
  });
  visit(tree, 'text', ({ value, position }) => {
    const mark = /\[\^[^\]\s]+\]/.exec(value)?.[0];
    if (!mark) return;
    problems.push({
      rule: 'note-defined',
      place: placeOf(position?.start, file),
      fact: `The mark \`${mark}\` has no note.`,
      fix: `Write the note as a paragraph that begins with \`${mark}:\`, or take the mark out.`,
    });
  });
  return problems;
}

const placeOf = (start: { line: number; column: number } | undefined, file: string): Place => ({
  file,
  line: start?.line ?? 1,
  column: start?.column ?? 1,
});
