import { namedIn } from '../bibliography/nameWork.ts';
import type { RegistryRecord } from '../schema/audit.ts';
import type { CslItem } from '../schema/work.ts';
import { retractedTitle } from './retractedTitle.ts';
import { nameInFull, sameName } from './sameName.ts';
import { samePages } from './samePages.ts';
import { sameText, textKey } from './textKey.ts';

export type ComparedField =
  'doi' | 'title' | 'author' | 'year' | 'container' | 'volume' | 'issue' | 'pages';

/** Where an entry and a registry's record do not say the same. */
export interface Difference {
  field: ComparedField;
  /** What the entry says; absent where it says nothing. */
  here?: string;
  there: string;
}

/** Types of works that appear in something: only there is a container that is not given a gap. */
const parts = /^(?:article|chapter|entry|paper-conference|review)/;

const numberKey = (text: string): string =>
  textKey(text)
    .replace(/^(?:vol|volume|no|nr|number|issue|iss)\s+/, '')
    .replaceAll(/\b0+(?=\d)/g, '')
    .replaceAll(/(?<=\d) (?=\d)/g, '-');

const sameNumber = (a: string, b: string): boolean => numberKey(a) === numberKey(b);

const sameContainer = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((title) => textKey(title).replace(/^the /, ''));
  return one === other;
};

/** A registry often lacks the subtitle; then its title is ours up to the colon or dash. */
function sameTitle(here: string, there: string): boolean {
  const main = here.split(/[:?!]\s|\s[–—]\s/);
  const beginnings = main.map((_, index) => main.slice(0, index + 1).join(' '));
  return [here, ...beginnings].some((text) => sameText(text, there));
}

function compareAuthors({ author, editor }: CslItem, there: RegistryRecord['authors']): boolean {
  const here = author ?? editor ?? [];
  // `and others` says that more are not named.
  const named = namedIn(here);
  const isCut = named.length < here.length;
  if (isCut ? named.length > there.length : named.length !== there.length) return false;
  return named.every((name, index) => {
    const other = there[index];
    return other !== undefined && sameName(name, other);
  });
}

const joined = (names: RegistryRecord['authors']): string | undefined =>
  names.map(nameInFull).join('; ') || undefined;

/**
 * Where an entry and the record of its DOI differ.
 *
 * What the registry does not say is no difference: many records are thin. What
 * only the entry leaves out is one, since it can be filled in.
 */
export function compareRecord(csl: CslItem, record: RegistryRecord): Difference[] {
  const { titles, authors, years, containers, volume, issue, pages } = record;
  const differences: Difference[] = [];
  const tell = (field: ComparedField, here: string | undefined, there: string | undefined) => {
    if (there) differences.push({ field, ...(here ? { here } : {}), there });
  };
  const compare = (
    field: ComparedField,
    here: string | undefined,
    there: readonly string[],
    same: (here: string, there: string) => boolean,
  ) => {
    const agrees = here !== undefined && there.some((each) => same(here, each));
    if (!agrees) tell(field, here, there[0]);
  };

  compare('doi', csl.DOI, [record.doi], (a, b) => a.toLowerCase() === b.toLowerCase());
  compare(
    'title',
    csl.title,
    titles.map((title) => title.replace(retractedTitle, '')),
    sameTitle,
  );
  if (!compareAuthors(csl, authors))
    tell('author', joined(namedIn(csl.author ?? csl.editor)), joined(authors));
  const year = csl.issued?.['date-parts']?.[0]?.[0];
  if (year === undefined || !years.includes(year)) {
    tell('year', year?.toString(), years.join(', '));
  }
  if (csl['container-title'] !== undefined || parts.test(csl.type)) {
    compare('container', csl['container-title'], containers, sameContainer);
  }
  compare('volume', csl.volume, volume ? [volume] : [], sameNumber);
  compare('issue', csl.issue ?? csl.number, issue ? [issue] : [], sameNumber);
  compare('pages', csl.page, pages, samePages);
  return differences;
}
