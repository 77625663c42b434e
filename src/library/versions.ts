import { primaryLanguage } from '../language/primaryLanguage.ts';
import type { PublishedEssay } from './listEssays.ts';

const originalOf = ({ slug, entry }: PublishedEssay): string => entry.data.translationOf ?? slug;

/** An essay and its translations, as far as they are published; itself among them. */
export const versionsOf = (
  essay: PublishedEssay,
  essays: readonly PublishedEssay[],
): PublishedEssay[] => essays.filter((other) => originalOf(other) === originalOf(essay));

/**
 * Each essay once, in whichever version suits readers of a language best: that
 * language's, else the original, else what there is.
 */
export function oneVersionEach(
  essays: readonly PublishedEssay[],
  language: string,
): PublishedEssay[] {
  const chosen = new Set(
    [...Map.groupBy(essays, originalOf)].map(
      ([original, versions]) =>
        versions.find((essay) => primaryLanguage(essay.language) === primaryLanguage(language)) ??
        versions.find(({ slug }) => slug === original) ??
        versions[0],
    ),
  );
  return essays.filter((essay) => chosen.has(essay));
}
