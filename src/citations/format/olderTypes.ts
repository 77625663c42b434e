/**
 * Types that came with CSL 1.0.2, and under which authors filed such works
 * until then (pandoc still does so with software).
 */
const older: readonly (readonly [type: string, before: string])[] = [
  ['software', 'book'],
  ['standard', 'report'],
  ['regulation', 'legislation'],
  ['periodical', 'book'],
  ['hearing', 'bill'],
];

/**
 * For a style that was written before CSL 1.0.2, what its CSL knows newer types
 * of work as; it would take them for nothing of its own.
 */
export const olderTypes = (xml: string): ReadonlyMap<string, string> =>
  new Map(older.filter(([type]) => !new RegExp(`type="[^"]*\\b${type}\\b`).test(xml)));
