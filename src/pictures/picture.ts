import { routes } from '../routes/routes.ts';
import type { Essay } from '../schema/essay.ts';
import type { CslItem } from '../schema/work.ts';
import { site } from '../site.ts';
import { cardSize, type Card } from './card.ts';
import { essayCard, siteCard, workCard } from './cards.ts';
import { faces } from './faces.ts';
import { spellable } from './spellable.ts';

/** A page's picture, as its head says it to those who share the page. */
export interface Picture {
  /** Its address below the host; Open Graph wants it in full. */
  src: string;
  width: number;
  height: number;
  /** What stands on it, for those who do not see it. */
  alt: string;
}

/** Draw the works' own pictures only up to so many: a picture takes as long as ten pages. */
const mostWorks = 200;

/** Is a card worth a picture of its own? Not without its title (see `spellable`). */
export const isDrawn = ({ title }: Card): boolean =>
  spellable(title, faces.display()) !== undefined;

/** Have works pictures of their own, in a library of so many? */
export const drawsWorks = (works: number): boolean => works <= mostWorks;

const pictureOf = (src: string, { title, subtitle, by }: Card): Picture => ({
  src,
  ...cardSize,
  alt: [site.name, [title, subtitle].filter(Boolean).join(': '), by].filter(Boolean).join('. '),
});

/** The site's picture, for every page that has none of its own. */
export const sitePicture: Picture = pictureOf(routes.picture, siteCard);

/** The picture of an essay: its own, or the site's when our fonts cannot spell its title. */
export function essayPicture(slug: string, essay: Essay): Picture {
  const card = essayCard(essay);
  return isDrawn(card) ? pictureOf(routes.essayPicture(slug), card) : sitePicture;
}

/** The picture of a work: its own, or the site's in a large library or for a title we cannot spell. */
export function workPicture(work: CslItem, works: number): Picture {
  const card = workCard(work);
  return drawsWorks(works) && isDrawn(card)
    ? pictureOf(routes.referencePicture(work.id), card)
    : sitePicture;
}
