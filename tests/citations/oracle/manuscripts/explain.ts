import { addressExplanations } from './addressExplanations.ts';
import { bare, type Comparison } from './alignClusters.ts';
import { bibExplanations, withoutAll } from './bibExplanations.ts';
import { citingExplanations, initials, placeExplanations } from './citingExplanations.ts';
import type { Explanation } from './explanation.ts';
import { nameExplanations } from './nameExplanations.ts';
import { texExplanations } from './texExplanations.ts';

/**
 * Why pandoc's text is no measure of ours. Most rules compare what is left
 * without the one thing they name, so that a second difference in a cluster
 * leaves it unexplained. Those for AND, for an earlier mention read as code and
 * for code cannot, and may hide one; that for initials would hide wrong ones.
 */
export const explanations: readonly Explanation[] = [
  ...placeExplanations,
  ...citingExplanations,
  ...texExplanations,
  ...nameExplanations,
  ...addressExplanations,
  ...bibExplanations,
  {
    name: 'several of these at once',
    why: 'Without all that the rules for single fields and names name the texts are alike.',
    holds: ({ theirs, ours = '' }) => {
      const left = (text: string) => bare(withoutAll(text.replaceAll(initials, '')));
      return left(theirs) === left(ours);
    },
  },
];

/** Why a cluster differs; one that we lost is explained by where it stands alone. */
export function explain(compared: Comparison): Explanation | undefined {
  if (compared.verdict !== 'differs') return undefined;
  const rules = compared.ours === undefined ? placeExplanations : explanations;
  return rules.find(({ holds }) => holds(compared));
}
