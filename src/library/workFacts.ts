import { doiAddress, workAddress } from '../bibliography/addresses.ts';
import { isbnAddress } from '../bibliography/isbn.ts';
import { namedIn } from '../bibliography/nameWork.ts';
import { etAlIn } from '../language/etAl.ts';
import type { LibraryLabels } from '../language/libraryLabels.ts';
import { listIn } from '../language/listIn.ts';
import type { CslDate, CslItem, CslName } from '../schema/work.ts';
import { formatPartialDate } from '../schema/partialDate.ts';

/** One thing known of a work: what it is, what it says, and where it leads. */
export interface Fact {
  label: string;
  value: string;
  href?: string;
}

/** A name as a list of facts gives it, in full and in reading order. */
const fullName = (name: CslName): string =>
  name.literal ??
  [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix]
    .filter(Boolean)
    .join(' ');

/** A CSL date in words; a range from its first to its last. */
function dateInWords({ 'date-parts': parts, literal, circa }: CslDate, language: string): string {
  const dates = (parts ?? []).map((part) =>
    formatPartialDate(
      part.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-'),
      language,
    ),
  );
  return (circa ? 'c. ' : '') + (dates.join('–') || (literal ?? ''));
}

/**
 * What is known of a work, fact by fact, in the order a catalogue gives it;
 * what is not known is not there.
 */
export function workFacts(csl: CslItem, labels: LibraryLabels, language: string): Fact[] {
  const { fact, type } = labels;
  const names = (people: CslName[] = []): string => {
    const named = namedIn(people);
    return (
      listIn(language, named.map(fullName)) + (named.length < people.length ? etAlIn(language) : '')
    );
  };
  const rows: [label: string, value: string | undefined, href?: string | undefined][] = [
    [fact.type, type[csl.type] ?? type.document],
    [fact.author, names(csl.author)],
    [fact.editor, names(csl.editor)],
    [fact.translator, names(csl.translator)],
    [fact.year, csl.issued && dateInWords(csl.issued, language)],
    [fact.container, csl['container-title']],
    [fact.volume, csl.volume],
    [fact.issue, (csl.issue ?? csl.number)?.replaceAll(/(?<=\d)-(?=\d)/g, '–')],
    [fact.pages, csl.page?.replaceAll(/(?<=\d)-(?=\d)/g, '–')],
    [fact.publisher, [csl['publisher-place'], csl.publisher].filter(Boolean).join(': ')],
    [
      fact.language,
      csl.language && new Intl.DisplayNames(language, { type: 'language' }).of(csl.language),
    ],
    [fact.doi, csl.DOI && doiAddress(csl.DOI), csl.DOI && doiAddress(csl.DOI)],
    [fact.isbn, csl.ISBN, csl.ISBN && isbnAddress(csl.ISBN)],
    [fact.issn, csl.ISSN],
    [fact.address, csl.URL, workAddress({ ...csl, DOI: undefined })],
  ];
  return rows.flatMap(([label, value, href]) =>
    value ? [{ label, value, ...(href ? { href } : {}) }] : [],
  );
}
