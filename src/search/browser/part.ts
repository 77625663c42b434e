/** The part of the markup that a script works with; its absence is a mistake of ours. */
export function part<E extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => E,
): E {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The search has no ${selector}`);
}

/** A copy of the element in the `<template>` of that name (SearchBox.astro). */
export function copyOf(root: ParentNode, name: string): HTMLElement {
  const { content } = part(root, `template[data-name="${name}"]`, HTMLTemplateElement);
  return part(document.importNode(content, true), '*', HTMLElement);
}
