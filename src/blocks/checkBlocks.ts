import type { Root } from 'mdast';
import type { Problem } from '../problems/problem.ts';
import { checkComponents } from './checkComponents.ts';
import { checkMath } from './checkMath.ts';
import { checkPullQuotes } from './checkPullQuotes.ts';
import { checkTimelines } from './checkTimelines.ts';

/** Everything wrong with what an essay holds besides prose: components and formulas. */
export function checkBlocks(tree: Root, file: string): Problem[] {
  return [checkComponents, checkMath, checkPullQuotes, checkTimelines].flatMap((check) =>
    check(tree, file),
  );
}
