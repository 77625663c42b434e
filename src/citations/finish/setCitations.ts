import type { Element, ElementContent, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { CitedDocument } from '../citedDocument.ts';
import { isElement, isNotes, wordsOf } from './hast.ts';
import { sentenceAt } from './sentenceAt.ts';

/** A citation in the text, for a style that cites there. */
export interface SetCitation {
  token: string;
  id: string;
  /** The sentence it stands in, as plain text. */
  sentence: string;
}

/**
 * Take off the spans around each citation: ours, which told rehype-citation
 * where it is, and the one rehype-citation made. A citation in the text keeps
 * one, with an id to come back to from the reference list.
 *
 * @returns The tokens that were formatted, and the citations that stand in the text.
 */
export function setCitations(
  tree: Root,
  { clusters, language }: Pick<CitedDocument, 'clusters' | 'language'>,
): { formatted: Set<string>; citations: SetCitation[] } {
  const inText = new Set(
    clusters
      .filter(({ setting, note }) => setting === 'text' && note === undefined)
      .map(({ token }) => token),
  );
  const formatted = new Set<string>();
  const citations: SetCitation[] = [];
  const places: { mark: Element; ancestors: Parents[] }[] = [];

  visitParents(tree, 'element', (node, ancestors) => {
    const parent = ancestors.at(-1);
    const token = node.properties.dataCitation;
    const [content] = node.children;
    if (typeof token !== 'string' || !parent || !isElement(content, 'span')) return undefined;
    formatted.add(token);
    const siblings = parent.children as ElementContent[];
    const index = siblings.indexOf(node);
    if (!inText.has(token) || ancestors.some(isNotes)) {
      siblings.splice(index, 1, ...content.children);
      const end = index + content.children.length;
      leaveOneStop(siblings, end);
      return [SKIP, end];
    }
    const id = `c${citations.length + 1}`;
    const { before, rest } = leadingSpace(content.children);
    const mark = h('span', { className: 'citation', id }, rest);
    siblings.splice(index, 1, ...before, mark);
    citations.push({ token, id, sentence: '' });
    places.push({ mark, ancestors });
    return [SKIP, index + before.length + 1];
  });

  places.forEach(({ mark, ancestors }, index) => {
    const citation = citations[index];
    if (citation) citation.sentence = sentenceAt(mark, ancestors, language);
  });
  return { formatted, citations };
}

/**
 * Where a citation ends in a stop, that of an abbreviation, it ends its sentence
 * as well: `A et al.`, not `A et al..`, as pandoc has it.
 */
function leaveOneStop(siblings: ElementContent[], end: number): void {
  const [said, next] = [siblings[end - 1], siblings[end]];
  if (!said || next?.type !== 'text' || !/^\.(?!\.)/.test(next.value)) return;
  if (wordsOf(said).endsWith('.')) next.value = next.value.slice(1);
}

/** The space between an author in the sentence and the year is no part of the citation. */
function leadingSpace(nodes: ElementContent[]): {
  before: ElementContent[];
  rest: ElementContent[];
} {
  const [first, ...others] = nodes;
  if (first?.type !== 'text' || !first.value.startsWith(' ')) return { before: [], rest: nodes };
  return {
    before: [{ type: 'text', value: ' ' }],
    rest: [{ type: 'text', value: first.value.slice(1) }, ...others],
  };
}
