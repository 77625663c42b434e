import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A copy of an essay in elements alone: what a role says of notes, their place says too. */
export function withoutRoles(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, 'element', ({ properties }) => {
    delete properties.role;
  });
  return copy;
}
