import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Say how a table's cell is aligned in an attribute of data, where MDX would
 * write a `style` attribute, which a strict Content-Security-Policy forbids.
 */
export function rehypeTableAlign() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if ((tagName !== 'td' && tagName !== 'th') || !properties.align) return;
      properties.dataAlign = properties.align;
      delete properties.align;
    });
  };
}
