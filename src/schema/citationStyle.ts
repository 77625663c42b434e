/**
 * The citation styles an essay may name in its front matter, the first unless
 * it says otherwise.
 *
 * Here, and not beside the styles themselves, because the front matter is
 * checked before anything is cited. `src/citations/styles.ts` says where each
 * comes from.
 */
export const citationStyles = [
  'chicago-notes',
  'chicago-notes-ibid',
  'chicago-author-date',
  'apa',
  'mhra',
  'vancouver',
] as const;

export type CitationStyle = (typeof citationStyles)[number];
