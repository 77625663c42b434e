import { authorNames, namedIn } from '../bibliography/nameWork.ts';
import type { CslItem, CslName } from '../schema/work.ts';
import type { LibraryWork } from './library.ts';

/** Works that stand near another: what they have in common, and which they are. */
export interface Related {
  kind: 'author' | 'container';
  /** The author's name or the container's title. */
  name: string;
  /** Those nearest in the list, `mostRelated` at most. */
  works: LibraryWork[];
  /** How many there are in all. */
  count: number;
}

/** With a thousand works by one author, each of a thousand pages would name them all. */
export const mostRelated = 20;

/** Whom the library takes for one person: the same family name and the same first initial. */
const person = ({ literal, family, given }: CslName): string =>
  literal ?? `${family ?? ''} ${given?.charAt(0) ?? ''}`;

/**
 * For each work, the others by each of its authors and in the same journal or
 * book.
 *
 * From two tables made once, so that the cost grows with the library and not
 * with its square.
 */
export function relatedWorks(library: readonly LibraryWork[]): (work: LibraryWork) => Related[] {
  const byAuthor = tabulate(library, ({ author }) => namedIn(author).map(person));
  const byContainer = tabulate(library, (csl) => [csl['container-title'] ?? '']);
  return (work) => {
    const others = (works: LibraryWork[] = []) => ({
      works: nearest(works, works.indexOf(work)),
      count: works.length - 1,
    });
    const authors = namedIn(work.csl.author).map((name): Related => ({
      kind: 'author',
      name: authorNames({ ...work.csl, author: [name] }, 'en'),
      ...others(byAuthor.get(person(name))),
    }));
    const container = work.csl['container-title'] ?? '';
    const inContainer = {
      kind: 'container',
      name: container,
      ...others(byContainer.get(container)),
    } as const;
    return [...authors, inContainer].filter(({ name, works }) => name && works.length > 0);
  };
}

/** The works around a place in a list, without that which stands there. */
function nearest(works: LibraryWork[], place: number): LibraryWork[] {
  const last = Math.max(0, works.length - mostRelated - 1);
  const first = Math.min(last, Math.max(0, place - mostRelated / 2));
  return works.slice(first, first + mostRelated + 1).filter((work) => work !== works[place]);
}

function tabulate(
  library: readonly LibraryWork[],
  namesOf: (csl: CslItem) => string[],
): Map<string, LibraryWork[]> {
  const table = new Map<string, LibraryWork[]>();
  for (const work of library) {
    for (const name of new Set(namesOf(work.csl))) {
      const works = table.get(name);
      if (works) works.push(work);
      else table.set(name, [work]);
    }
  }
  return table;
}
