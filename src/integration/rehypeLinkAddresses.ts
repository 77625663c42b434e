import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Mark an author's links whose words are not their address, so that paper can
 * give it. Runs before citations are set, whose links show their addresses.
 */
export function rehypeLinkAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      if (/^https?:/.test(href) && toString(node).trim() !== href) node.properties.dataLink = true;
    });
  };
}
