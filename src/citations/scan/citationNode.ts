import type { Data, Position } from 'unist';
import type { Cluster } from '../cluster.ts';

/** A cluster's place in the tree: one node where the author wrote `[see @a; @b]`. */
export interface CitationNode {
  type: 'citation';
  cluster: Cluster;
  position?: Position;
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
  interface RootData {
    /** Whether its citations are in their places and checked, so that nobody looks for them again. */
    areCitationsChecked?: true;
  }
}
