import type { ProseNode } from './token.ts';

/** The address shown by a link that shows nothing else; undefined for other links. */
export function autolinkText(node: ProseNode): string | undefined {
  const [only, ...others] = node.children ?? [];
  if (node.type !== 'link' || only?.type !== 'text' || others.length > 0) return undefined;
  const text = only.value ?? '';
  const isSame = [text, `mailto:${text}`, `http://${text}`].includes(node.url ?? '');
  return isSame ? text : undefined;
}

/** Whether GFM made this link of bare text, rather than of `<…>` or `[…](…)`. */
export function isLiteralAutolink(node: ProseNode, source: string): boolean {
  if (autolinkText(node) === undefined) return false;
  const offset = node.position?.start.offset;
  return offset === undefined || (source[offset] !== '<' && source[offset] !== '[');
}

/**
 * Whether the "address" is one nobody has: `-@doe.smith`.
 *
 * GFM takes the hyphen of a suppressed author for the name of a mailbox
 * (GFM, "Autolinks (extension)": `.`, `-`, `_` and `+` may begin one).
 */
export function isFalseAddress(node: ProseNode): boolean {
  const [mailbox = '', domain] = (autolinkText(node) ?? '').split('@');
  return (
    domain !== undefined && (node.url ?? '').startsWith('mailto:') && !/[\p{L}\p{N}]/u.test(mailbox)
  );
}

/**
 * Where a bare address ends: at the brackets of a citation, `https://example.org[@key]`.
 *
 * GFM takes all up to the next white space for the address; pandoc, which makes
 * no link of a bare address, reads the citation.
 */
export function endOfAddress(address: string): number {
  const citation = address.search(/\[-?@[\p{L}\p{N}_{]/u);
  return citation < 0 ? address.length : citation;
}
