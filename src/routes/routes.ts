import { workSlug } from '../bibliography/addresses.ts';
import { speaks } from '../language/labels.ts';
import { primaryLanguage } from '../language/primaryLanguage.ts';
import { site } from '../site.ts';
import { essayPath } from './essayPath.ts';
import { workPath } from './workPath.ts';

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

/** A language the site speaks beside its own, as part of an address: `ja`; nothing for all others. */
export function otherLanguage(tag: string): string | undefined {
  const language = primaryLanguage(tag);
  const isOwn = language === primaryLanguage(site.language);
  return !isOwn && speaks(language) ? language : undefined;
}

/** What essays are gathered by, each with a page: `/authors/carol-buxton/`. */
export const shelfKinds = ['authors', 'keywords', 'series'] as const;
export type ShelfKind = (typeof shelfKinds)[number];

/** The part of an address that stands for a name: `carol-buxton`, `神田花子`. */
export const shelfSlug = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '') || 'unnamed';

/** The site's name as part of a file name: `ibid`. */
const siteSlug = site.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** The address of every kind of page, below whatever folder the site stands in. */
export const routes = {
  home: base,
  essay: (slug: string) => base + essayPath(slug),
  references: `${base}references/`,
  shelves: (kind: ShelfKind) => `${base}${kind}/`,
  shelf: (kind: ShelfKind, slug: string) => `${base}${kind}/${slug}/`,
  /** The picture of a page, beside it; of the site, for pages that have none of their own. */
  picture: `${base}picture.png`,
  essayPicture: (slug: string) => `${base}essays/${slug}/picture.png`,
  referencePicture: (key: string) => `${base}references/${workSlug(key)}/picture.png`,
  /** An essay as a PDF, when the site was built with them (`npm run pdf`). */
  essayPdf: (slug: string) => `${base}essays/${slug}/${slug}.pdf`,
  /** A page of the list of works, in one of its orders; the first by author is `references`. */
  referenceList: (order: WorkOrder, page = 1) =>
    `${base}references/${listPath(order, page)}`.replace(/\/?$/, '/'),
  reference: (key: string) => base + workPath(key),
  essayLinkset: (slug: string) => `${base}${essayPath(slug)}linkset.json`,
  /** The search for some words, as `search/browser/address.ts` reads it. */
  searchFor: (words: string) => `${base}search/?${new URLSearchParams({ q: words }).toString()}`,
  /** The search, in a language that pages of the site are in. */
  search: (language: string = site.language) =>
    `${base}search/${otherLanguage(language) ?? ''}`.replace(/\/?$/, '/'),
  guide: `${base}guide/`,
  guidePage: (slug: string) => `${base}guide/${slug}/`,
  /** An essay in Markdown, beside its page. */
  essayMarkdown: (slug: string) => `${base}${essayPath(slug)}index.md`,
  libraryLinkset: `${base}references/linkset.json`,
  /** The essays as a feed; the ending says in which format. */
  feed: (ending: string) => `${base}feed.${ending}`,
  sitemap: `${base}sitemap.xml`,
  // Files of references. The last part is the name a reader finds among the downloads.
  workFile: (key: string, ending: string) =>
    `${base}references/${workSlug(key)}/${workSlug(key)}${ending}`,
  essayFile: (slug: string, ending: string) => `${base}${essayPath(slug)}${slug}${ending}`,
  essayReferencesFile: (slug: string, ending: string) =>
    `${base}${essayPath(slug)}${slug}-references${ending}`,
  libraryFile: (ending: string) => `${base}references/${siteSlug}-references${ending}`,
  /** Pagefind's program, which the search loads when it is first used. */
  pagefind: `${base}pagefind/pagefind.js`,
} as const;
