/** A promise, and what was measured. */
export interface Verdict {
  promise: string;
  /** The measured number; none where a contender is missing on this machine. */
  measured: number | undefined;
  /** `at most` or `at least`, and what. */
  limit: { most: number } | { least: number };
}

/** Whether a promise holds; undefined where it could not be measured. */
export function holds({ measured, limit }: Verdict): boolean | undefined {
  if (measured === undefined) return undefined;
  return 'most' in limit ? measured <= limit.most : measured >= limit.least;
}
