import type { ProseNode, Token } from './token.ts';

/** Why an affix cannot be made: a node that HTML in i, b, sup and sub cannot say. */
export interface Affix {
  html: string;
  /** Tokens that cannot stand in a citation. */
  refused: number[];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (char) => escapes[char] ?? char);

/** The tags that affixes may use, by the element an author may write (MDX) in their place. */
const tags: Readonly<Record<string, string>> = {
  i: 'i',
  em: 'i',
  cite: 'i',
  b: 'b',
  strong: 'b',
  sup: 'sup',
  sub: 'sub',
};

const htmlOfAll = (nodes: readonly ProseNode[] = []): string | undefined => {
  const parts = nodes.map(htmlOf);
  return parts.includes(undefined) ? undefined : parts.join('');
};

const wrap = (tag: string, inner: string | undefined) => inner && `<${tag}>${inner}</${tag}>`;

/** A node as safe inline HTML; undefined where words or their meaning would be lost. */
function htmlOf(node: ProseNode): string | undefined {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return escapeHtml(node.value ?? '');
    case 'break':
      return ' ';
    case 'emphasis':
      return wrap('i', htmlOfAll(node.children));
    case 'strong':
      return wrap('b', htmlOfAll(node.children));
    case 'link': {
      // CSL knows no link inside an affix: the address is kept in words.
      const inner = htmlOfAll(node.children);
      const url = escapeHtml(node.url ?? '');
      return inner === undefined || url.endsWith(inner) ? inner : `${inner} (${url})`;
    }
    case 'mdxTextExpression': {
      const value = node.value ?? '';
      return /^\s*\/\*/.test(value) ? '' : escapeHtml(`{${value}}`);
    }
    case 'mdxJsxTextElement': {
      const tag = Object.hasOwn(tags, node.name ?? '') ? tags[node.name ?? ''] : undefined;
      return tag && node.attributes?.length === 0 ? wrap(tag, htmlOfAll(node.children)) : undefined;
    }
    default:
      return undefined;
  }
}

/** The words before or behind a key as safe inline HTML, white space as single spaces. */
export function affixHtml(tokens: readonly Token[], from: number, to: number): Affix {
  const refused: number[] = [];
  let html = '';
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    const piece = token.node ? htmlOf(token.node) : escapeHtml(token.text);
    if (piece === undefined) refused.push(index);
    html += piece ?? '';
  }
  return { html: html.replace(/[ \t\r\n]+/g, ' '), refused };
}
