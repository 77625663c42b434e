import type { Place, Problem } from '../../problems/problem.ts';
import type { ProseNode, Tally, Token } from './token.ts';

/** The children of one node, ready to be read, with the means to say where something stands. */
export interface Prose {
  parent: ProseNode;
  tokens: readonly Token[];
  source: string;
  /** From a term that begins a locator, in lower case, to its CSL type. */
  terms: ReadonlyMap<string, string>;
  tally: Tally;
  placeOf: (token: Token | undefined) => Place;
  /** What the author wrote between two tokens, as it may stand in a message. */
  excerpt: (from: number, to: number) => string;
  problems: Problem[];
}

/** How much of the author's text a message repeats. */
const longestExcerpt = 80;

/** What stands in the source between two tokens, on one line and no longer than a message bears. */
export function excerptOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  source: string,
): string {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  const last = Math.min(to, from + 2 * longestExcerpt);
  const text =
    start !== undefined && end !== undefined
      ? source.slice(start, Math.min(end, start + 2 * longestExcerpt))
      : tokens
          .slice(from, last)
          .map((token) => token.text)
          .join('');
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt)}…` : line;
}
