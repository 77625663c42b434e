import { bare, type Comparison } from './alignClusters.ts';
import { bibExplanations, withoutAll } from './bibExplanations.ts';
import { citingExplanations, initials } from './citingExplanations.ts';
import type { Explanation } from './explanation.ts';

/**
 * Why pandoc's text is no measure of ours. Most rules compare what is left
 * without the one thing they name, so that a second difference in a cluster
 * leaves it unexplained. Those for AND, for an earlier mention read as code and
 * for code cannot, and may hide one; that for initials would hide wrong ones.
 */
export const explanations: readonly Explanation[] = [
  ...citingExplanations,
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

export const explain = (compared: Comparison): Explanation | undefined =>
  compared.verdict === 'differs' ? explanations.find(({ holds }) => holds(compared)) : undefined;
