import type { CitationItem, Cluster } from '../cluster.ts';
import type { Bracket, Span } from './findSpans.ts';
import { longestCluster, malformed } from './malformed.ts';
import { parseItem } from './parseItem.ts';
import type { Prose } from './prose.ts';
import type { Key } from './readKey.ts';

/** Whether a span is longer than we read; what has no place in the source counts as written. */
function isTooLong({ tokens }: Prose, { start, end }: Span): boolean {
  const first = tokens[start]?.start;
  const last = tokens[end - 1]?.end;
  const length = first !== undefined && last !== undefined ? last - first : end - start;
  return length > longestCluster;
}

/** The parts between a bracket pair's semicolons, each with its keys. */
function partsOf({ open, close, separators, keys }: Bracket) {
  let next = 0;
  return [...separators, close].map((to, index) => {
    const from = index === 0 ? open + 1 : separators[index - 1]! + 1;
    const own: Key[] = [];
    while (next < keys.length && keys[next]!.at < to) own.push(keys[next++]!);
    return { from, to, keys: own };
  });
}

const isEmpty = ({ tokens }: Prose, from: number, to: number) =>
  tokens.slice(from, to).every((token) => !token.node && token.text.trim() === '');

/** Read what is in brackets; with a key before them, a first part without one is about that key. */
function parseBracket(prose: Prose, bracket: Bracket, lead: Key | undefined): CitationItem[] {
  const parts = partsOf(bracket);
  const items: CitationItem[] = [];
  if (bracket.nested !== undefined) {
    malformed(prose, 'nested', bracket.nested, bracket.open, bracket.close + 1);
  }
  if (lead) {
    const own = parts[0]?.keys.length === 0 ? parts.shift() : undefined;
    items.push(parseItem(prose, lead, lead.start, own ?? { from: lead.end, to: lead.end }));
  }
  for (const { from, to, keys } of parts) {
    const [key, second] = keys;
    const fault = keys.find((each) => each.fault);
    if (fault?.fault) malformed(prose, fault.fault, fault.at, fault.start, to);
    else if (second) malformed(prose, 'second-key', second.at, from, to);
    else if (key) items.push(parseItem(prose, key, from, { from: key.end, to }));
    else if (isEmpty(prose, from, to))
      malformed(prose, 'empty-part', to, bracket.open, bracket.close + 1);
    else malformed(prose, 'part-without-key', firstWord(prose, from), from, to);
  }
  return items;
}

/** The first token from here on that is not white space. */
function firstWord({ tokens }: Prose, from: number): number {
  let index = from;
  while (!tokens[index]?.node && tokens[index]?.text.trim() === '') index++;
  return index;
}

function readItems(prose: Prose, span: Span): CitationItem[] {
  if (span.lead === undefined) return parseBracket(prose, span.bracket, undefined);
  if (span.bracket) return parseBracket(prose, span.bracket, span.lead);
  const { start, end } = span.lead;
  return [parseItem(prose, span.lead, start, { from: end, to: end })];
}

/** Read the cluster of a span; undefined, with its problems noted, if it is malformed. */
export function parseCluster(prose: Prose, span: Span): Cluster | undefined {
  const { lead, start, end } = span;
  if (isTooLong(prose, span)) {
    malformed(prose, 'too-long', start, start, end);
    return undefined;
  }
  const before = prose.problems.length;
  const items = readItems(prose, span);
  if (prose.problems.length > before) return undefined;
  const textual = lead !== undefined && !lead.suppressAuthor;
  return { items, textual, place: prose.placeOf(prose.tokens[start]) };
}
