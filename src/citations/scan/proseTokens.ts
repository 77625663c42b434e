import { alignText, alignVerbatim, prefixLength, type Alignment } from './alignText.ts';
import { autolinkText, endOfAddress, isFalseAddress, isLiteralAutolink } from './autolink.ts';
import type { ProseNode, Tally, Token } from './token.ts';

/** How far into a parent its text is looked for, when only the parent's place is known. */
const reach = 400;

const isComment = (value: string) => value.trim().startsWith('/*') && value.trim().endsWith('*/');

/**
 * The children of a node as one row of tokens.
 *
 * Brackets, keys and words may stand in different text nodes, with markup
 * between; in a row they can be read as the author wrote them. Addresses that
 * GFM linked are read through, since a key may hold one (`@{https://x.org}`);
 * an MDX expression is read as the braces it is written with.
 */
export function proseTokens(parent: ProseNode, source: string, tally: Tally): Token[] {
  const children = parent.children ?? [];
  const tokens: Token[] = [];
  for (let index = 0; index < children.length;) {
    const run = textRun(children, index, source);
    if (run.length > 0) {
      const value = run.map(textOf).join('');
      const aligned = alignRun(parent, index, run, value, source, tally);
      let unit = 0;
      run.forEach((node, nth) => {
        const text = textOf(node);
        const linked = node.type === 'link' && !isFalseAddress(node) ? endOfAddress(text) : 0;
        pushText(tokens, text, index + nth, { linked }, aligned, unit, tally);
        unit += text.length;
      });
      index += run.length;
      continue;
    }
    const node = children[index]!;
    if (node.type === 'mdxTextExpression' && !isComment(node.value ?? '')) {
      const value = `{${node.value ?? ''}}`;
      const { start, end } = node.position ?? {};
      const aligned =
        start?.offset === undefined
          ? undefined
          : alignText(value, source, start.offset, end?.offset ?? source.length, tally);
      pushText(tokens, value, index, { linked: 0, expression: true }, aligned, 0, tally);
    } else {
      const { start, end } = node.position ?? {};
      tokens.push({
        text: '',
        child: index,
        from: 0,
        to: 0,
        start: start?.offset,
        end: end?.offset,
        literal: false,
        linked: false,
        node,
      });
    }
    index++;
  }
  return tokens;
}

const textOf = (node: ProseNode) =>
  node.type === 'link' ? (autolinkText(node) ?? '') : (node.value ?? '');

/**
 * The text nodes from here on that were one text in the source.
 *
 * remark-gfm cuts texts where it finds an address inside brackets, and its pieces
 * have no position (mdast-util-gfm-autolink-literal, `transformGfmAutolinkLiterals`).
 */
function textRun(children: ProseNode[], from: number, source: string): ProseNode[] {
  const isText = (node: ProseNode) => node.type === 'text' || isLiteralAutolink(node, source);
  const first = children[from]!;
  if (!isText(first)) return [];
  if (first.position) return [first];
  let end = from;
  while (end < children.length && !children[end]!.position && isText(children[end]!)) end++;
  return children.slice(from, end);
}

/** Lay a run of texts against the source, from its own place or from its neighbours'. */
function alignRun(
  parent: ProseNode,
  index: number,
  run: ProseNode[],
  value: string,
  source: string,
  tally: Tally,
): Alignment | undefined {
  const own = run[0]!.position;
  if (own) {
    const [from = 0, to = 0] = [own.start.offset, own.end.offset];
    // An address is read as it stands: in it `&amp;` is five characters and not one.
    return source.slice(from, to) === value
      ? alignVerbatim(value, from)
      : alignText(value, source, from, to, tally);
  }
  const children = parent.children ?? [];
  const next = children[index + run.length]?.position?.start.offset;
  const limit = next ?? parent.position?.end.offset;
  if (limit === undefined) return undefined;
  const before = index === 0 ? undefined : children[index - 1]!.position?.end.offset;
  const first = before ?? (index === 0 ? parent.position?.start.offset : undefined);
  if (first === undefined) return undefined;
  // A hard break ends at the line's end: the prefix of the next line is nobody's.
  const end = Math.min(first + reach, limit);
  const last = before === undefined ? end : first + prefixLength(source, first, end);
  for (let at = first; at <= last; at++) {
    const aligned = alignText(value, source, at, limit, tally);
    if (aligned && (next === undefined || aligned.end === next)) return aligned;
  }
  return undefined;
}

/** Add a text's characters, the first of them `linked`; in an expression only the outer braces are markup. */
function pushText(
  tokens: Token[],
  value: string,
  child: number,
  kind: { linked: number; expression?: boolean },
  aligned: Alignment | undefined,
  first: number,
  tally: Tally,
): void {
  for (let from = 0; from < value.length;) {
    tally.steps++;
    const text = String.fromCodePoint(value.codePointAt(from)!);
    const to = from + text.length;
    const isInside = kind.expression === true && from > 0 && to < value.length;
    tokens.push({
      text,
      child,
      from,
      to,
      start: aligned?.starts[first + from],
      end: aligned?.ends[first + to - 1],
      literal: isInside || (aligned?.literal[first + from] ?? false),
      linked: from < kind.linked,
    });
    from = to;
  }
}
