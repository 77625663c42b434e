import { etAlIn } from '../language/etAl.ts';
import { listIn } from '../language/listIn.ts';
import type { CslItem, CslName } from '../schema/work.ts';

/** Above this many authors a sentence names the first only (Chicago Manual of Style, 17th ed., 14.76). */
const mostNamed = 3;

const lastName = ({ literal, family, given, 'non-dropping-particle': particle }: CslName): string =>
  literal ?? [particle, family ?? given].filter(Boolean).join(' ');

/** Whether a name is BibTeX's `and others`, which says that there are more than are named. */
export const isOthers = ({ literal }: CslName): boolean => literal === 'others';

/** Those whom a list names: all but `and others`, who are no person of that name. */
export const namedIn = (names: readonly CslName[] = []): CslName[] =>
  names.filter((name) => !isOthers(name));

/**
 * The authors of a work as a sentence names them: `Riordan, Machoň and
 * Csajková`, joined as the language joins a list; its title, if it has none.
 * A list that goes on is its first author and the language’s ` et al.`, or what is given for it.
 */
export function authorNames(work: CslItem, language: string, andMore?: string): string {
  const authors = work.author ?? work.editor ?? [];
  const names = authors.map(lastName);
  const [first] = names;
  if (first === undefined) return work['title-short'] ?? work.title ?? work.id;
  const isCut = names.length > 1 && authors.some(isOthers);
  if (isCut || names.length > mostNamed) return first + (andMore ?? etAlIn(language));
  return listIn(language, names);
}

/** The year a work appeared, if known. */
export const yearOf = (work: CslItem): number | undefined => work.issued?.['date-parts']?.[0]?.[0];

/** What a work is called in a few words: `Riordan, Machoň and Csajková 2023`. */
export function nameWork(work: CslItem, language: string): string {
  return [authorNames(work, language), yearOf(work)].filter(Boolean).join(' ');
}
