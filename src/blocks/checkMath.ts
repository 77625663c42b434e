import type { Root } from 'mdast';
import type {} from 'remark-math';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problems/problem.ts';
import { placeOf } from './placeOf.ts';
import { renderMath } from './renderMath.ts';

/** Every formula that cannot be read, and would be published as it was typed. */
export function checkMath(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    try {
      renderMath(node.value, { display: node.type === 'math' });
    } catch (error) {
      problems.push({
        rule: 'math-valid',
        place: placeOf(node, file),
        fact: `The formula \`${node.value}\` is no TeX that can be set: ${(error as Error).message}.`,
        fix: 'Mend the formula, or write `\\$` for the sign itself.',
      });
    }
  });
  return problems;
}
