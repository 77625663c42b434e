import { authorNames, yearOf } from '../bibliography/nameWork.ts';
import { listIn } from '../language/listIn.ts';
import { nameOf, type Essay } from '../schema/essay.ts';
import type { CslItem } from '../schema/work.ts';
import { site } from '../site.ts';
import type { Card } from './card.ts';

/** What the site's picture says, under its name: what it is. */
export const siteCard: Card = { title: site.description, language: site.language };

/** What an essay's picture says. */
export const essayCard = (
  essay: Pick<Essay, 'title' | 'subtitle' | 'authors' | 'language'>,
): Card => ({
  title: essay.title,
  subtitle: essay.subtitle,
  by: listIn(essay.language, essay.authors.map(nameOf)),
  language: essay.language,
});

/** What a work's picture says; titles may have HTML of their styles. */
export function workCard(work: CslItem): Card {
  const names = (work.author ?? work.editor) ? authorNames(work, site.language) : undefined;
  return {
    title: (work.title ?? work.id).replaceAll(/<[^>]*>/g, ''),
    by: [names, yearOf(work)].filter(Boolean).join(' · '),
    language: site.language,
  };
}
