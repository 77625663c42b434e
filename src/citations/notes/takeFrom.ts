import type { Nodes } from 'mdast';

/** Cut from the beginning of a text what the measure says, to put it elsewhere. */
export function takeFrom(node: Nodes | undefined, measure: (text: string) => number): string {
  if (node?.type !== 'text') return '';
  const length = measure(node.value);
  const taken = node.value.slice(0, length);
  node.value = node.value.slice(length);
  return taken;
}
