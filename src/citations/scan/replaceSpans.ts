import type { Point } from 'unist';
import { autolinkText } from './autolink.ts';
import type { CitationNode } from './citationNode.ts';
import type { ProseNode, Token } from './token.ts';

/** A citation and the tokens it takes the place of. */
export interface Replacement {
  start: number;
  end: number;
  node: CitationNode;
}

type PointAt = (offset: number) => Point;

/** The position of a row of tokens, where the source is known. */
export function positionOf(tokens: readonly Token[], from: number, to: number, pointAt: PointAt) {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  return start === undefined || end === undefined
    ? {}
    : { position: { start: pointAt(start), end: pointAt(end) } };
}

/**
 * The children of a parent with citations in the place of what they were read from.
 *
 * Nodes that no citation touches are the very nodes that were there. A text is
 * cut; so is an address that GFM had linked together with the citation behind it.
 * What a citation leaves of an address in its key is text again.
 */
export function replaceSpans(
  parent: ProseNode,
  tokens: readonly Token[],
  replacements: readonly Replacement[],
  pointAt: PointAt,
): ProseNode[] {
  const result: ProseNode[] = [];
  const keep = (from: number, to: number) => {
    for (let start = from; start < to;) {
      const { child } = tokens[start]!;
      let end = start;
      while (end < to && tokens[end]!.child === child) end++;
      const isWhole = tokens[start - 1]?.child !== child && tokens[end]?.child !== child;
      const original = parent.children![child]!;
      const value = tokens
        .slice(start, end)
        .map((token) => token.text)
        .join('');
      const position = positionOf(tokens, start, end, pointAt);
      const text = { type: 'text', value, ...position };
      const isAddress = original.type === 'link' && tokens[start]!.from === 0;
      if (isWhole) result.push(original);
      else if (isAddress) result.push(shortened(original, text));
      else result.push(text);
      start = end;
    }
  };
  let done = 0;
  for (const { start, end, node } of replacements) {
    keep(done, start);
    result.push(node);
    done = end;
  }
  keep(done, tokens.length);
  return result;
}

/** A bare address without its end: `www.example.org` of the link to `http://www.example.org[@key]`. */
function shortened(link: ProseNode, text: ProseNode): ProseNode {
  const address = autolinkText(link) ?? '';
  const cut = address.length - (text.value ?? '').length;
  const url = (link.url ?? '').slice(0, -cut);
  return { ...(text.position && { position: text.position }), type: 'link', url, children: [text] };
}
