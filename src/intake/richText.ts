import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What publishers mark a title with, as CSL-JSON marks it. */
const marks: Readonly<Record<string, string>> = {
  i: 'i',
  em: 'i',
  b: 'b',
  strong: 'b',
  sup: 'sup',
  sub: 'sub',
};

/**
 * Text that may hold HTML, JATS or entities, with the few marks that CSL-JSON
 * has and no others; spaces made one.
 */
export function richText(text: string): string {
  const plain = /[<&]/.test(text) ? write(fromHtml(text, { fragment: true })) : text;
  return plain.replaceAll(/\s+/g, ' ').trim();
}

function write(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(write).join('');
  const mark = node.type === 'element' ? marks[node.tagName] : undefined;
  return mark ? `<${mark}>${inner}</${mark}>` : inner;
}
