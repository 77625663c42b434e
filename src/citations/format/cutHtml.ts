import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';

/** The words of formatted HTML. */
export const textOfHtml = (html: string): string => toString(fromHtml(html, { fragment: true }));

/** As much of formatted HTML as holds so many characters of text, markup kept; spans are of no use to it and go. */
export function cutHtml(html: string, length: number): string {
  const tree: Root = fromHtml(html, { fragment: true });
  let left = length;
  const cut = (nodes: readonly RootContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (left <= 0) return [];
      if (node.type === 'text') {
        const value = node.value.slice(0, left);
        left -= value.length;
        return [{ type: 'text', value }];
      }
      if (node.type !== 'element') return [];
      const children = cut(node.children);
      return node.tagName === 'span' && !node.properties.style
        ? children
        : [{ ...node, children } satisfies Element];
    });
  return toHtml(cut(tree.children));
}

/** What formatted HTML says behind so many characters of text, markup kept; elements that then say nothing go. */
export function htmlBehind(html: string, length: number): string {
  let left = length;
  const rest = (nodes: readonly RootContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') {
        const value = node.value.slice(left);
        left -= node.value.length - value.length;
        return value === '' ? [] : [{ type: 'text', value }];
      }
      if (node.type !== 'element') return [];
      const children = rest(node.children);
      return children.length > 0 ? [{ ...node, children } satisfies Element] : [];
    });
  return toHtml(rest(fromHtml(html, { fragment: true }).children));
}
