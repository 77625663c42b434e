import { authorNames, yearOf } from '../bibliography/nameWork.ts';
import type { WorkOrder } from '../routes/routes.ts';
import type { LibraryWork } from './library.ts';

/** Works that stand under one mark of the list: a letter or a year. */
export interface WorkGroup {
  /** What the mark says: `M`, `2023`; empty for works without a year. */
  mark: string;
  works: LibraryWork[];
}

/**
 * The library in one of its orders, under marks to jump to.
 *
 * By author is the order the style gave it; by year is newest first, since
 * that is what a reader who sorts by year is after; by title leaves articles
 * out, as catalogues do.
 */
export function orderWorks(
  library: readonly LibraryWork[],
  order: WorkOrder,
  language: string,
): WorkGroup[] {
  const sorted = order === 'author' ? library : [...library].sort(comparing(order, language));
  const groups = Map.groupBy(sorted, (work) => markOf(work, order, language));
  return [...groups].map(([mark, works]) => ({ mark, works }));
}

function comparing(order: 'year' | 'title', language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  return order === 'year'
    ? (a: LibraryWork, b: LibraryWork) =>
        (yearOf(b.csl) ?? -Infinity) - (yearOf(a.csl) ?? -Infinity)
    : (a: LibraryWork, b: LibraryWork) => compare(filedTitle(a), filedTitle(b));
}

/** The title as a catalogue files it: without markup, quotes and a leading article. */
const filedTitle = ({ csl, key }: LibraryWork): string =>
  (csl.title ?? key)
    .replaceAll(/<[^>]*>/g, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|an?)\s+/i, '');

function markOf(work: LibraryWork, order: WorkOrder, language: string): string {
  if (order === 'year') return String(yearOf(work.csl) ?? '');
  const filed = order === 'author' ? authorNames(work.csl, language) : filedTitle(work);
  const [letter = ''] = filed.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '');
  return letter.toLocaleUpperCase(language);
}

/** Id of a group on its page: `mark-M`. */
export const markId = (mark: string): string => `mark-${mark || 'none'}`;

/** How many works a page of the list holds: ten thousand on one would be a burden to a phone. */
const pageSize = 200;

/** Groups in pages, a group that is too long for one going on on the next. */
export function paginate(groups: readonly WorkGroup[], size = pageSize): WorkGroup[][] {
  const pages: WorkGroup[][] = [[]];
  let room = size;
  for (const { mark, works } of groups) {
    for (let start = 0; start < works.length;) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const taken = works.slice(start, start + room);
      pages.at(-1)?.push({ mark, works: taken });
      start += taken.length;
      room -= taken.length;
    }
  }
  return pages;
}
