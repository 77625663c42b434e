import type { PublishedEssay } from './listEssays.ts';

/** Which part of its series an essay is; 0 for an essay of none. */
export const partOf = ({ entry }: PublishedEssay): number => entry.data.series?.part ?? 0;

/** The order in which the parts of a series are read. */
export const byPart = (a: PublishedEssay, b: PublishedEssay): number => partOf(a) - partOf(b);
