import { workSlug } from '../bibliography/addresses.ts';

/** The folder the site stands in, with a slash at its end: `/` or `/essays-site/`. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The orders the list of works comes in. */
export const workOrders = ['author', 'year', 'title'] as const;
export type WorkOrder = (typeof workOrders)[number];

/** Path of a page of the list of works below `references/`; empty for the first page by author. */
export function listPath(order: WorkOrder, page: number): string {
  if (order === 'author' && page === 1) return '';
  return page === 1 ? `by-${order}` : `by-${order}/${page}`;
}

/** The address of every kind of page, below whatever folder the site stands in. */
export const routes = {
  home: base,
  essay: (slug: string) => `${base}essays/${slug}/`,
  references: `${base}references/`,
  /** The picture of a page, beside it; of the site, for pages that have none of their own. */
  picture: `${base}picture.png`,
  essayPicture: (slug: string) => `${base}essays/${slug}/picture.png`,
  referencePicture: (key: string) => `${base}references/${workSlug(key)}/picture.png`,
  /** An essay as a PDF, when the site was built with them (`npm run pdf`). */
  essayPdf: (slug: string) => `${base}essays/${slug}/${slug}.pdf`,
  /** A page of the list of works, in one of its orders; the first by author is `references`. */
  referenceList: (order: WorkOrder, page = 1) =>
    `${base}references/${listPath(order, page)}`.replace(/\/?$/, '/'),
  reference: (key: string) => `${base}references/${workSlug(key)}/`,
  search: `${base}search/`,
  /** Pagefind's program, which the search loads when it is first used. */
  pagefind: `${base}pagefind/pagefind.js`,
} as const;
