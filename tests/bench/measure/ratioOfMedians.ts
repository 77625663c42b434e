import { seeded } from '../corpus/random.ts';
import { summary } from './summary.ts';

/** How many times as much one thing takes as another. */
export interface Ratio {
  ratio: number;
  /** Where 95 of 100 such runs would have it. */
  low: number;
  high: number;
}

const draws = 2000;

/**
 * The median of some samples in parts of another's, and how sure that is: visits
 * that differ by half may have medians that hold a promise or break it by luck.
 *
 * The interval is the percentile bootstrap's (Efron 1979): the same ratio, of
 * samples drawn from these with replacement.
 */
export function ratioOfMedians(ours: readonly number[], theirs: readonly number[]): Ratio {
  const chance = seeded(ours.length);
  const drawn = (of: readonly number[]) =>
    summary(of.map(() => of[chance.below(of.length)] ?? NaN)).median;
  const ratios = Array.from({ length: draws }, () => drawn(ours) / drawn(theirs)).sort(
    (a, b) => a - b,
  );
  const at = (share: number) => ratios[Math.floor(share * draws)] ?? NaN;
  return { ratio: summary(ours).median / summary(theirs).median, low: at(0.025), high: at(0.975) };
}
