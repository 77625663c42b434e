import { bare, type Comparison } from './alignClusters.ts';

/** A rule that tells why a cluster that differs says nothing of Ibid, and what it is seen by. */
export interface Explanation {
  name: string;
  why: string;
  holds: (compared: Comparison) => boolean;
}

export const without = (text: string, pattern: RegExp): string =>
  bare(text.replaceAll(pattern, ''));

/** A text without some words, wherever they stand by themselves. */
export const withoutWords = (text: string, words: string): string =>
  text.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'giu'),
    '',
  );

/** Whether ours says what theirs says, and what the pattern finds besides. */
export const saysMore =
  (pattern: RegExp): Explanation['holds'] =>
  ({ theirs, ours = '' }) =>
    bare(ours) !== bare(theirs) && without(ours, pattern) === without(theirs, pattern);
