import type { Node } from 'unist';
import type { Place } from '../problems/problem.ts';

/** Where a node of a file's tree begins. */
export const placeOf = ({ position }: Node, file: string): Place => ({
  file,
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
