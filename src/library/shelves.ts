import { primaryLanguage } from '../language/primaryLanguage.ts';
import { shelfSlug, type ShelfKind } from '../routes/routes.ts';
import { nameOf, type Author } from '../schema/essay.ts';
import { site } from '../site.ts';
import { byPart } from './byPart.ts';
import type { PublishedEssay } from './listEssays.ts';
import { oneVersionEach } from './versions.ts';

/** Essays that have an author, a keyword or a series in common, and thus a page. */
export interface Shelf {
  kind: ShelfKind;
  /** The last part of the page's address. */
  slug: string;
  name: string;
  /** Language of the name. */
  language: string;
  /** Each once, a translation standing for its original where the page is in its language. */
  essays: PublishedEssay[];
  /** Of an author: the name in each way it is written, the page's own first. */
  names: { name: string; language: string }[];
  /** Of an author: what the newest essays say of who it is. */
  author?: Pick<Author, 'biography' | 'affiliation' | 'orcid' | 'url'>;
}

/** One essay's share in a shelf. */
interface Place {
  id: string;
  name: string;
  essay: PublishedEssay;
  author?: Author;
}

/**
 * The shelves of a site, of each kind, in the order of their names.
 *
 * One essay needs no keywords to find it by, but its author has a page.
 */
export function shelvesOf(essays: readonly PublishedEssay[]): Record<ShelfKind, Shelf[]> {
  const idOf = authorIds(essays);
  const isMore = essays.length > 1;
  return {
    authors: shelve(
      'authors',
      essays.flatMap((essay) =>
        essay.entry.data.authors.map((author) => ({
          id: idOf(author),
          name: nameOf(author),
          essay,
          author,
        })),
      ),
    ),
    keywords: shelve(
      'keywords',
      !isMore
        ? []
        : essays.flatMap((essay) =>
            (essay.entry.data.keywords ?? []).map((name) => ({ id: folded(name), name, essay })),
          ),
    ),
    series: shelve(
      'series',
      essays.flatMap((essay) => {
        const { series } = essay.entry.data;
        return series ? [{ id: series.name, name: series.name, essay }] : [];
      }),
    ).map((shelf) => ({ ...shelf, essays: shelf.essays.toSorted(byPart) })),
  };
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * Who an author is: the ORCID iD, else the name as written. A name without an
 * iD is that of the one author who has the name and an iD, if there is one.
 */
function authorIds(essays: readonly PublishedEssay[]): (author: Author) => string {
  const authors = essays.flatMap(({ entry }) => entry.data.authors);
  const orcids = Map.groupBy(
    authors.filter(({ orcid }) => orcid),
    nameOf,
  );
  return (author) => {
    const known = new Set(orcids.get(nameOf(author))?.map(({ orcid }) => orcid));
    const [only] = known;
    return author.orcid ?? (known.size === 1 && only ? only : nameOf(author));
  };
}

function shelve(kind: ShelfKind, places: readonly Place[]): Shelf[] {
  const groups = Map.groupBy(places, ({ id }) => id);
  const shelves = [...groups].map(([id, group]) => ({ id, ...shelf(kind, group) }));
  const alike = Map.groupBy(shelves, ({ slug }) => slug);
  const { compare } = new Intl.Collator(site.language, { numeric: true });
  return shelves
    .map(({ id, ...each }) => ({
      ...each,
      // Two authors of one name are told apart by what they are known by.
      slug: (alike.get(each.slug)?.length ?? 0) > 1 ? shelfSlug(`${each.name} ${id}`) : each.slug,
    }))
    .sort((a, b) => compare(sortedBy(a), sortedBy(b)));
}

/** An author's family name, as lists have it. */
function sortedBy({ name, essays }: Shelf): string {
  const author = essays
    .flatMap(({ entry }) => entry.data.authors)
    .find((one) => nameOf(one) === name);
  return author?.family ? `${author.family} ${author.given ?? ''}` : name;
}

function shelf(kind: ShelfKind, group: readonly Place[]): Shelf {
  const language = commonLanguage(group.map(({ essay }) => essay));
  // From the oldest essay, so that a newer one changes no address; essays come newest first.
  const named = group.findLast(({ essay }) => isOwn(essay.language)) ?? group.at(-1) ?? group[0];
  const names = new Map(
    [named, ...group].flatMap((place) =>
      place ? [[place.name, place.essay.language] as const] : [],
    ),
  );
  const told = (field: 'biography' | 'affiliation' | 'orcid' | 'url') => {
    const own = group.find(
      ({ essay, author }) => author?.[field] && sameLanguage(essay.language, language),
    );
    const value = (own ?? group.find(({ author }) => author?.[field]))?.author?.[field];
    return value ? { [field]: value } : {};
  };
  return {
    kind,
    slug: shelfSlug(named?.name ?? ''),
    name: named?.name ?? '',
    language: named?.essay.language ?? site.language,
    essays: oneVersionEach([...new Set(group.map(({ essay }) => essay))], language),
    names: [...names].map(([name, from]) => ({ name, language: from })),
    ...(kind === 'authors'
      ? {
          author: {
            ...told('biography'),
            ...told('affiliation'),
            ...told('orcid'),
            ...told('url'),
          },
        }
      : {}),
  };
}

const sameLanguage = (a: string, b: string): boolean => primaryLanguage(a) === primaryLanguage(b);
const isOwn = (language: string): boolean => sameLanguage(language, site.language);

/** The language a page on some essays is in: theirs if it is one, else the site's. */
export function commonLanguage(essays: readonly PublishedEssay[]): string {
  const [first] = essays;
  return first && essays.every(({ language }) => sameLanguage(language, first.language))
    ? first.language
    : site.language;
}

/** The shelf of an author, a keyword or a series of an essay. */
export function shelfFor(
  shelves: Record<ShelfKind, Shelf[]>,
  kind: ShelfKind,
  name: string,
  { slug }: PublishedEssay,
  original?: string,
): Shelf | undefined {
  const has = (shelf: Shelf) =>
    shelf.essays.some(
      (essay) =>
        essay.slug === slug ||
        (essay.entry.data.translationOf ?? essay.slug) === (original ?? slug),
    );
  return shelves[kind].find(
    (shelf) => shelf.names.some((one) => folded(one.name) === folded(name)) && has(shelf),
  );
}
