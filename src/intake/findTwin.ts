import { nameWork, yearOf } from '../bibliography/nameWork.ts';
import type { Work } from '../bibliography/work.ts';
import type { CslItem } from '../schema/work.ts';
import { plainText } from '../search/records/foldLetters.ts';

/** The work of a library that is the same as another, and what shows it. */
export interface Twin {
  work: Work;
  /** For a sentence: `has this DOI`. */
  because: string;
}

const digits = (isbn = ''): string => isbn.replaceAll(/[^\dX]/gi, '');

/** Find the entry a library has of a work already: one work under two keys has its citations in two places. */
export function findTwin(csl: CslItem, works: readonly Work[]): Twin | undefined {
  const same: [test: (other: CslItem) => boolean, because: string][] = [
    [(other) => equal(csl.DOI?.toLowerCase(), other.DOI?.toLowerCase()), 'has this DOI'],
    [(other) => equal(csl.PMID, other.PMID), 'has this PubMed number'],
    [
      (other) =>
        // A chapter has the number of its book.
        csl.type === 'book' && other.type === 'book' && equal(digits(csl.ISBN), digits(other.ISBN)),
      'has this ISBN',
    ],
    [(other) => !csl.DOI && !other.DOI && equal(csl.URL, other.URL), 'has this address'],
    [
      (other) => !(csl.DOI && other.DOI) && equal(described(csl), described(other)),
      'has this title, author and year',
    ],
  ];
  for (const [test, because] of same) {
    const work = works.find((other) => test(other.csl));
    if (work) return { work, because };
  }
  return undefined;
}

const equal = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one !== '' && one === other;

/** Title, first author and year, as far as spelling does not matter. */
function described(csl: CslItem): string {
  const [name] = csl.author ?? csl.editor ?? [];
  const words = [csl.title ?? '', name?.family ?? name?.literal ?? '', String(yearOf(csl) ?? '')];
  return csl.title
    ? words.map((word) => plainText(word).replaceAll(/[^\p{L}\p{N}]/gu, '')).join(' ')
    : '';
}

/** What an author is told of a twin. */
export const tellTwin = ({ work, because }: Twin, language: string): string =>
  `\`${work.key}\` (${nameWork(work.csl, language)}) ${because}: cite it as [@${work.key}].`;
