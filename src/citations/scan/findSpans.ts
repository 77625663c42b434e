import { isKeyStart, readKey, type Key } from './readKey.ts';
import { isBackslash, isBlank, isMark, type Tally, type Token } from './token.ts';

/** A pair of square brackets, with what stands directly in it. */
export interface Bracket {
  open: number;
  close: number;
  keys: Key[];
  /** Its semicolons. */
  separators: number[];
  /** Where a citation begins that is inside this one, if there is any. */
  nested?: number;
}

/** A cluster's extent: a group in brackets, or a key in running text with the brackets behind it. */
export type Span = { start: number; end: number } & (
  { lead: Key; bracket?: Bracket } | { lead?: undefined; bracket: Bracket }
);

/** What one row of tokens holds, in reading order. */
export interface Spans {
  spans: Span[];
  /** Keys in running text that name nothing. */
  faults: Key[];
  /** Opening brackets with a citation right behind them that are never closed. */
  unclosed: number[];
}

/**
 * Where each opening brace finds its closing one; those that find none are not in it.
 *
 * Escaped braces are pairs among themselves: in MDX, which reads a bare brace as
 * code, an author has no others for a key such as `https://x.org?a=1`.
 */
function matchBraces(tokens: readonly Token[], tally: Tally): Map<number, number> {
  const matches = new Map<number, number>();
  const open = { bare: [] as number[], escaped: [] as number[] };
  tokens.forEach(({ text, literal }, index) => {
    tally.steps++;
    const before = open[literal || isBackslash(tokens[index - 1]) ? 'escaped' : 'bare'];
    if (text === '{') before.push(index);
    else if (text === '}' && before.length > 0) matches.set(before.pop()!, index);
  });
  return matches;
}

interface Reading {
  /** Closed brackets, by the token that opens them. */
  closed: Map<number, Bracket>;
  /** Brackets that cite, none inside another. */
  groups: Bracket[];
  /** Brackets never closed. */
  open: Bracket[];
  /** Keys in no closed bracket. */
  loose: Key[];
}

/** One pass over the row: an explicit stack of brackets, and the keys in each. */
function readBrackets(tokens: readonly Token[], tally: Tally): Reading {
  const braces = matchBraces(tokens, tally);
  const ground: Bracket = { open: -1, close: -1, keys: [], separators: [] };
  const stack: Bracket[] = [ground];
  const closed = new Map<number, Bracket>();
  const groups: Bracket[] = [];
  for (let index = 0; index < tokens.length; index++) {
    tally.steps++;
    const token = tokens[index]!;
    const top = stack.at(-1)!;
    if (isMark(token, '[')) stack.push({ open: index, close: -1, keys: [], separators: [] });
    else if (isMark(token, ';') && !token.linked) top.separators.push(index);
    else if (isKeyStart(tokens, index)) {
      const key = readKey(tokens, index, braces, tally);
      // In prose an `@` alone is an `@`; in brackets it may be a slip.
      const isSlip = isMark(tokens[key.start - 1], '[') || isMark(tokens[key.start - 1], ';');
      if (key.fault !== 'no-key' || (stack.length > 1 && isSlip)) top.keys.push(key);
      index = Math.max(index, key.end - 1);
    } else if (isMark(token, ']') && stack.length > 1) {
      const bracket = stack.pop()!;
      bracket.close = index;
      closed.set(bracket.open, bracket);
      if (bracket.keys.length === 0) continue;
      while (groups.length > 0 && groups.at(-1)!.open > bracket.open)
        bracket.nested = groups.pop()!.open;
      groups.push(bracket);
    }
  }
  const loose = stack.flatMap((bracket) => bracket.keys).sort((a, b) => a.at - b.at);
  return { closed, groups, open: stack.slice(1), loose };
}

/** The brackets that belong to a key in running text: `@key [p. 3]`, white space between or none. */
function bracketAfter(
  tokens: readonly Token[],
  key: Key,
  closed: Map<number, Bracket>,
  tally: Tally,
) {
  let index = key.end;
  while (isBlank(tokens[index])) index++;
  tally.steps += index - key.end;
  return isMark(tokens[index + 1], '^') ? undefined : closed.get(index);
}

/**
 * Find where the clusters of a row of tokens begin and end.
 *
 * A bracket pair with a key directly in it is a group, and the outermost wins
 * (pandoc MANUAL, "Citation syntax"). Other keys are in running text, and take
 * the brackets behind them along. One pass, and every step back is paid for by
 * a step forward: linear, whatever the author wrote.
 */
export function findSpans(tokens: readonly Token[], tally: Tally): Spans {
  const { closed, groups, open, loose } = readBrackets(tokens, tally);
  const opening = new Set(open.map((bracket) => bracket.open));
  const found: Spans = { spans: [], faults: [], unclosed: [] };
  let next = 0;
  const takeGroupsBefore = (limit: number) => {
    for (; next < groups.length && groups[next]!.open < limit; next++) {
      const bracket = groups[next]!;
      found.spans.push({ start: bracket.open, end: bracket.close + 1, bracket });
    }
  };
  for (const key of loose) {
    takeGroupsBefore(key.start);
    if (opening.has(key.start - 1)) found.unclosed.push(key.start - 1);
    else if (key.fault) found.faults.push(key);
    else {
      const bracket = bracketAfter(tokens, key, closed, tally);
      if (!bracket) found.spans.push({ start: key.start, end: key.end, lead: key });
      else {
        for (; next < groups.length && groups[next]!.open < bracket.close; next++) {
          if (groups[next]!.open > bracket.open) bracket.nested = groups[next]!.open;
        }
        found.spans.push({ start: key.start, end: bracket.close + 1, lead: key, bracket });
      }
    }
  }
  takeGroupsBefore(Infinity);
  return found;
}
