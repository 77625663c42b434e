import type { CitationNode } from './scan/citationNode.ts';

/**
 * Have a span with an opaque token stand in the HTML where the citation is,
 * which rehype-citation takes for a citation of its own grammar.
 */
export function standIn(node: CitationNode, token: string): CitationNode {
  node.data = {
    hName: 'span',
    hProperties: { dataCitation: token },
    hChildren: [{ type: 'text', value: `[@${token}]` }],
  };
  return node;
}

/** A node where the name of the cluster's first author goes: `@key says`. */
export const authorNode = ({ cluster }: CitationNode, token: string): CitationNode =>
  standIn({ type: 'citation', cluster }, token);

/** Whether the node has its token, and needs no other. */
export const isPlaced = (node: CitationNode): boolean => node.data !== undefined;
