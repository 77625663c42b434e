import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isElement } from './hast.ts';

/** Blocks that have last words, or a block that has. */
const blockNames = ['p', 'ul', 'ol', 'li', 'blockquote'];

/**
 * Put nodes behind the last words of some blocks: at the end of the last
 * paragraph, also in the last item of a list; in a paragraph of their own where
 * nothing takes them, such as behind a table.
 */
export function endWith(
  blocks: readonly ElementContent[],
  nodes: ElementContent[],
): ElementContent[] {
  const at = blocks.findLastIndex(({ type }) => type === 'element');
  const last = blocks[at];
  if (!isElement(last, ...blockNames)) return [...blocks, h('p', nodes)];
  // The words of a tight item are in no paragraph.
  const isTight =
    last.tagName === 'li' && !last.children.some((node) => isElement(node, ...blockNames));
  const children =
    last.tagName === 'p' || isTight ? [...last.children, ...nodes] : endWith(last.children, nodes);
  return blocks.with(at, { ...last, children });
}
