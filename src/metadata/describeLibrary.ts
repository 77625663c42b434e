import { workAddress } from '../bibliography/addresses.ts';
import type { LibraryWork } from '../library/library.ts';
import { routes } from '../routes/routes.ts';
import { addressesAt, describedBy } from './describedBy.ts';
import { linksetOf, linksetType, type LinkContext, type Signpost } from './signposts.ts';

/** The linkset of the library, from where it and each of its works lead. */
const linkset = (absolute: (path: string) => string): Signpost => ({
  rel: 'linkset',
  href: absolute(routes.libraryLinkset),
  type: linksetType,
});

/**
 * Where the page of a work leads: to the work it describes, to the files that
 * describe it, to the library. No `cite-as`: what is cited is the work, whose
 * address does not lead back here, as FAIR Signposting would have it.
 */
export function workSignposts(
  { key, csl }: Pick<LibraryWork, 'key' | 'csl'>,
  origin: URL | undefined,
): Signpost[] {
  const absolute = addressesAt(origin);
  const address = workAddress(csl);
  return [
    ...(address ? [{ rel: 'describes', href: address }] : []),
    ...asLinks(describedBy({ kind: 'work', key }, absolute)),
    { rel: 'collection', href: absolute(routes.references), type: 'text/html' },
    linkset(absolute),
  ];
}

/** Where the library's first page leads: to its files. */
export function librarySignposts(origin: URL | undefined): Signpost[] {
  const absolute = addressesAt(origin);
  return [...asLinks(describedBy({ kind: 'library' }, absolute)), linkset(absolute)];
}

/** The whole library as a linkset (RFC 9264): its page, the works in it, and all their files. */
export function libraryLinkset(
  library: readonly LibraryWork[],
  origin: URL | undefined,
): { linkset: LinkContext[] } {
  const absolute = addressesAt(origin);
  const items = library.map(({ key }) => ({
    rel: 'item',
    href: absolute(routes.reference(key)),
    type: 'text/html',
  }));
  const pages = [
    linksetOf(absolute(routes.references), [...items, ...librarySignposts(origin)]),
    ...library.map((work) =>
      linksetOf(absolute(routes.reference(work.key)), workSignposts(work, origin)),
    ),
  ];
  return { linkset: pages.flatMap((page) => page.linkset) };
}

const asLinks = (files: ReturnType<typeof describedBy>): Signpost[] =>
  files.map((file) => ({ rel: 'describedby', ...file }));
