import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { workAddress } from '../../bibliography/addresses.ts';
import { namedIn, nameWork, yearOf } from '../../bibliography/nameWork.ts';
import { etAlIn } from '../../language/etAl.ts';
import type { Labels } from '../../language/labels.ts';
import { listIn } from '../../language/listIn.ts';
import type { LibraryWork } from '../../library/library.ts';
import type { Use } from '../../library/usesOf.ts';
import type { CslItem, CslName } from '../../schema/work.ts';
import { everything } from '../identifiers.ts';
import { identifierForms } from './identifierForms.ts';
import { searchForms } from './searchForms.ts';
import type { WorkSearchRecord } from './searchRecord.ts';

interface WorkRecordOptions {
  url: string;
  /** BCP 47 tag of the site's own words. */
  language: string;
  labels: Labels;
}

/** More names than a line of a result can hold are searched, but not shown. */
const mostShown = 8;

/** A work as the search knows it. */
export function workRecord(
  { csl, html, editorialNote }: LibraryWork,
  uses: readonly Use[],
  { url, language, labels }: WorkRecordOptions,
): WorkSearchRecord {
  const people = csl.author ?? csl.editor ?? [];
  const names = namedIn(people);
  const isCut = names.length < people.length;
  const shown = names.slice(0, mostShown).map(inReadingOrder);
  const title = withoutTags(csl.title ?? nameWork(csl, language));
  const authors =
    listIn(
      language,
      names.length > mostShown
        ? [...shown, labels.searching.others(names.length - mostShown)]
        : shown,
    ) + (isCut ? etAlIn(language) : '');
  const year = String(yearOf(csl) ?? '');
  const container = withoutTags(
    csl['container-title'] ?? csl['event-title'] ?? csl.publisher ?? '',
  );
  const rest = [entryText(html), editorialNote, withoutTags(csl.abstract ?? '')];
  const content = [title, authors, year, container, ...rest].filter(Boolean).join(' ');
  return {
    url,
    content,
    meta: {
      title,
      authors,
      year,
      container,
      address: workAddress(csl) ?? '',
      forms: formsOf(csl, content),
    },
    filters: {
      type: [labels.library.type[csl.type] ?? labels.library.type.document],
      year: year ? [year] : [],
      author: [...new Set(names.map(asInIndex))],
      container: container ? [container] : [],
      cited: [...new Set(uses.map(({ essay }) => essay.title))],
    },
  };
}

/** The words that find the work beside those of its content. */
function formsOf(csl: CslItem, content: string): string {
  const hidden = hiddenText(csl);
  const known = new Set(content.split(' '));
  const words = [...hidden.split(/\s+/), ...searchForms(`${content} ${hidden}`)];
  return [...new Set([everything, ...identifierForms(csl), ...words])]
    .filter((word) => word !== '' && !known.has(word))
    .join(' ');
}

const particle = (name: CslName): string | undefined =>
  name['non-dropping-particle'] ?? name['dropping-particle'];

const inReadingOrder = (name: CslName): string =>
  name.literal ?? [name.given, particle(name), name.family, name.suffix].filter(Boolean).join(' ');

const asInIndex = (name: CslName): string =>
  name.literal ??
  [[particle(name), name.family].filter(Boolean).join(' '), name.given].filter(Boolean).join(', ');

/** Titles may hold the few tags that CSL allows in text. */
const withoutTags = (text: string): string => text.replaceAll(/<\/?[a-z][^<>]*>/gi, '');

/** The formatted entry as text, without the addresses in it: those are found whole, not by their parts. */
function entryText(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toText(tree)
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.]+$/, '.')
    .trim();
}

/** What people look for and results do not show: other names, other titles, keywords. */
function hiddenText(csl: CslItem): string {
  const people = [
    csl.author,
    csl.editor,
    csl.translator,
    csl['container-author'],
    csl['collection-editor'],
  ];
  const texts = [
    csl['title-short'],
    csl['container-title-short'],
    csl['original-title'],
    csl['collection-title'],
    csl.keyword,
  ];
  return [...people.flatMap((names) => namedIn(names).map(inReadingOrder)), ...texts]
    .filter(Boolean)
    .join(' ');
}
