import type { Published } from './published.ts';

/** A typed link, in a page's head or in a linkset. */
export interface Signpost {
  rel: string;
  /** Absolute address. */
  href: string;
  type?: string;
}

/** Media type of a linkset in JSON (RFC 9264, 7.2). */
export const linksetType = 'application/linkset+json';

/** A file that describes an essay or a work: its absolute address and media type. */
export interface DescribedBy {
  href: string;
  type: string;
}

/**
 * The links of FAIR Signposting, level 1 (profile of 2 October 2023): which
 * address to cite, what kind of thing it is, who wrote it, what describes it.
 *
 * `cite-as` is this page, since the address has to lead to the page that
 * declares it; where a text was published first is another matter.
 */
export function signposts(
  { url, licence, creators, pdf }: Published,
  files: readonly DescribedBy[],
  linkset: string,
): Signpost[] {
  return [
    ...(url ? [{ rel: 'cite-as', href: url }] : []),
    { rel: 'type', href: 'https://schema.org/BlogPosting' },
    ...creators.flatMap(({ orcid }) => (orcid ? [{ rel: 'author', href: orcid }] : [])),
    ...(licence ? [{ rel: 'license', href: licence }] : []),
    ...files.map(({ href, type }) => ({ rel: 'describedby', href, type })),
    ...(pdf ? [{ rel: 'item', href: pdf, type: 'application/pdf' }] : []),
    { rel: 'linkset', href: linkset, type: linksetType },
  ];
}

/** A target of a link, as a linkset writes it (RFC 9264, 4.2.4). */
interface Target {
  href: string;
  type?: string;
}

/** One context of a linkset: links of one anchor, by relation. */
export type LinkContext = { anchor: string } & Record<string, string | Target[]>;

/**
 * The same links as a linkset (RFC 9264), with those of each file back to the
 * page it describes or is the content of: FAIR Signposting, level 2.
 */
export function linksetOf(url: string, links: readonly Signpost[]): { linkset: LinkContext[] } {
  const outward = links.filter(({ rel }) => rel !== 'linkset');
  const page: LinkContext = { anchor: url };
  for (const { rel, href, type } of outward) {
    const targets = (page[rel] ?? []) as Target[];
    page[rel] = [...targets, type ? { href, type } : { href }];
  }
  const back = { href: url, type: 'text/html' };
  const files = outward.flatMap(({ rel, href, type }): LinkContext[] => {
    if (rel === 'describedby') return [{ anchor: href, describes: [back] }];
    // A page says itself what it belongs to.
    const isFile = rel === 'item' && type !== 'text/html';
    return isFile ? [{ anchor: href, collection: [back] }] : [];
  });
  return { linkset: [page, ...files] };
}
