import { toString } from 'mdast-util-to-string';
import type { CitationItem } from '../cluster.ts';
import { affixHtml } from './affixHtml.ts';
import { autolinkText } from './autolink.ts';
import { findSpans } from './findSpans.ts';
import { locatorAtoms } from './locatorAtoms.ts';
import { malformed } from './malformed.ts';
import { parseLocator } from './parseLocator.ts';
import type { Prose } from './prose.ts';
import { proseTokens } from './proseTokens.ts';
import type { Key } from './readKey.ts';
import type { ProseNode, Token } from './token.ts';

/** Whether a citation is hidden in the markup of an affix, where it would be taken for words. */
function hidesCitation(prose: Prose, node: ProseNode): boolean {
  if (autolinkText(node) !== undefined) return false;
  const tokens = proseTokens(node, prose.source, prose.tally);
  const { spans, faults, unclosed } = findSpans(tokens, prose.tally);
  if (spans.length + faults.length + unclosed.length > 0) return true;
  return tokens.some((token) => token.node?.children && hidesCitation(prose, token.node));
}

/** Words that are to stand before or behind a key, after a look at what they hold. */
function readAffix(prose: Prose, from: number, to: number): string {
  const { html, refused } = affixHtml(prose.tokens, from, to);
  prose.tally.steps += to - from;
  for (const index of refused) malformed(prose, 'markup', index, index, index + 1);
  for (let index = from; index < to; index++) {
    const node = prose.tokens[index]?.node;
    if (!node?.children || refused.includes(index)) continue;
    if (hidesCitation(prose, node)) malformed(prose, 'nested', index, index, index + 1);
  }
  return html;
}

/** A suffix that begins with a word is set off by a comma, as pandoc does: `@key [emphasis added]`. */
const setOff = (html: string) => (/^[\p{L}\p{N}<]/u.test(html) ? `, ${html}` : html);

const plainText = (token: Token) => (token.node?.type === 'break' ? ' ' : toString(token.node));

/**
 * Read one part of a cluster: what stands before its key, the locator and what is behind.
 *
 * @param from First token of the prefix; `key.start` if there can be none.
 * @param tail First and last token of what is behind the key; in `@key [p. 3]` it is in brackets.
 */
export function parseItem(
  prose: Prose,
  key: Key,
  from: number,
  tail: { from: number; to: number },
): CitationItem {
  const { tokens, terms, tally } = prose;
  const item: CitationItem = { key: key.key, place: prose.placeOf(tokens[key.at]) };
  if (key.suppressAuthor) item.suppressAuthor = true;

  const prefix = readAffix(prose, from, key.start).trim();
  if (prefix !== '') item.prefix = prefix;

  const atoms = locatorAtoms(tokens, tail.from, tail.to, plainText, tally);
  const { label, locator, rest, openBraces } = parseLocator(atoms, terms, tally);
  const restToken = atoms[rest]?.start ?? tail.to;
  if (openBraces) malformed(prose, 'open-locator', restToken, restToken, tail.to);
  if (locator !== undefined && label !== undefined) Object.assign(item, { locator, label });
  readAffix(prose, tail.from, restToken);
  const words = readAffix(prose, restToken, tail.to).trimEnd();
  const suffix = locator === undefined ? setOff(words) : words;
  if (suffix !== '') item.suffix = suffix;
  return item;
}
