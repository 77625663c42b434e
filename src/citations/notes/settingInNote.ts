import type { FootnoteDefinition, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Setting } from '../citedDocument.ts';
import type { CitationNode } from '../scan/scanCitations.ts';

/**
 * How a cluster stands in an author's note.
 *
 * As pandoc has it, first in the note it is set like a note of its own, and
 * amid the author's words in parentheses without its stop. Unlike pandoc, the
 * stop also goes where the sentence goes on: “Doe, First, 4, and more”.
 */
export function settingInNote(
  node: CitationNode,
  ancestors: readonly Parents[],
  definition: FootnoteDefinition,
): Setting {
  const paragraph = ancestors.at(-1);
  const [first] = definition.children;
  const isFirst = paragraph === first && paragraph?.children[0] === node;
  if (!isFirst || node.cluster.textual) return 'aside';
  const rest = toString({ type: 'root', children: paragraph.children.slice(1) });
  return rest.trim() === '' || /^\s+\P{Ll}/u.test(rest) ? 'note' : 'opening';
}
