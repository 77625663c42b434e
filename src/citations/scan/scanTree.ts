import type { Root } from 'mdast';
import type { Place, Problem } from '../../problems/problem.ts';
import { autolinkText } from './autolink.ts';
import type { CitationNode } from './citationNode.ts';
import { findSpans } from './findSpans.ts';
import { malformed } from './malformed.ts';
import { parseCluster } from './parseCluster.ts';
import { excerptOf, type Prose } from './prose.ts';
import { proseTokens } from './proseTokens.ts';
import { positionOf, replaceSpans, type Replacement } from './replaceSpans.ts';
import { pointsOf } from './sourcePlaces.ts';
import { termsOfLanguage } from './termsOfLanguage.ts';
import type { ProseNode, Tally, Token } from './token.ts';

/** Elements whose text is not prose, when an author writes them as JSX. */
const codeElements = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style']);

const isProse = (node: ProseNode) =>
  node.children !== undefined &&
  autolinkText(node) === undefined &&
  !codeElements.has(node.name ?? '');

const mayCite = (node: ProseNode) =>
  (node.type === 'text' ? node.value : autolinkText(node))?.includes('@');

/**
 * Scan every place of a tree where prose stands; the work behind `scanCitations`.
 *
 * Each node's own children are read as one row; nodes that no citation swallowed
 * are then read in their turn. Their order is kept on a stack of our own, so
 * that no depth of nesting can exhaust the machine's.
 */
export function scanTree(
  tree: Root,
  text: string,
  file: string,
  tally: Tally,
  language = 'en-US',
): Problem[] {
  // micromark does not count a byte order mark.
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const pointAt = pointsOf(source);
  const terms = termsOfLanguage(language);
  const problems: Problem[] = [];
  const stack: ProseNode[] = [tree as ProseNode];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    if (parent.children?.some(mayCite)) scanChildren(parent);
    for (const child of parent.children?.toReversed() ?? []) if (isProse(child)) stack.push(child);
  }
  return problems;

  function scanChildren(parent: ProseNode): void {
    const tokens = proseTokens(parent, source, tally);
    const placeOf = (token: Token | undefined): Place => {
      const child = parent.children?.[token?.child ?? 0];
      const fallback = child?.position?.start ?? parent.position?.start ?? { line: 1, column: 1 };
      const { line, column } = token?.start === undefined ? fallback : pointAt(token.start);
      return { file, line, column };
    };
    const excerpt = (from: number, to: number) => excerptOf(tokens, from, to, source);
    const prose: Prose = { parent, tokens, source, terms, tally, placeOf, excerpt, problems };

    const { spans, faults, unclosed } = findSpans(tokens, tally);
    for (const key of faults)
      if (key.fault) malformed(prose, key.fault, key.at, key.start, key.end);
    for (const open of unclosed) malformed(prose, 'open-bracket', open, open, tokens.length);
    const replacements: Replacement[] = [];
    for (const span of spans) {
      const { start, end } = span;
      const cluster = parseCluster(prose, span);
      if (!cluster) continue;
      const node: CitationNode = {
        type: 'citation',
        cluster,
        ...positionOf(tokens, start, end, pointAt),
      };
      replacements.push({ start, end, node });
    }
    if (replacements.length > 0) {
      parent.children = replaceSpans(parent, tokens, replacements, pointAt);
    }
  }
}
