import { workAddress } from '../bibliography/addresses.ts';
import { namedIn } from '../bibliography/nameWork.ts';
import type { CslItem, CslName } from '../schema/work.ts';
import type { Creator, Published } from './published.ts';
import { withoutUnknown } from './withoutUnknown.ts';

/** CSL's types in Zotero's words (Zotero's `schema.json`, "csl"); what is not here is a `document`. */
const zoteroTypes: Record<string, string> = {
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  article: 'preprint',
  bill: 'bill',
  book: 'book',
  chapter: 'bookSection',
  dataset: 'dataset',
  'entry-dictionary': 'dictionaryEntry',
  'entry-encyclopedia': 'encyclopediaArticle',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'film',
  'paper-conference': 'conferencePaper',
  patent: 'patent',
  personal_communication: 'letter',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  report: 'report',
  software: 'computerProgram',
  song: 'audioRecording',
  speech: 'presentation',
  standard: 'standard',
  thesis: 'thesis',
  webpage: 'webpage',
};

const creator = (name: CslName): Creator => {
  const { literal, given, family = '', 'non-dropping-particle': particle } = name;
  const last = [particle, family].filter(Boolean).join(' ');
  return {
    name: literal ?? [given, last].filter(Boolean).join(' '),
    sorted: literal ?? [last, given].filter(Boolean).join(', '),
    isPerson: literal === undefined,
  };
};

/** The first known date of a work, as far as known; a year before the common era has no place in these vocabularies. */
function dateOf({ issued }: CslItem): string | undefined {
  const [year, ...rest] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined || year < 0) return undefined;
  return [String(year).padStart(4, '0'), ...rest.map((n) => String(n).padStart(2, '0'))].join('-');
}

/** A work as machines are told of it: itself, and not the page about it. */
export function publishedWork(csl: CslItem): Published {
  const [firstPage, lastPage] = csl.page?.split(/[-–]+/) ?? [];
  const known = {
    date: dateOf(csl),
    language: csl.language,
    description: csl.abstract,
    url: workAddress(csl),
    doi: csl.DOI,
    container: csl['container-title'] ?? csl['collection-title'],
    volume: csl.volume,
    issue: csl.issue ?? (csl.type === 'report' ? undefined : csl.number),
    reportNumber: csl.type === 'report' ? (csl.number ?? csl['collection-number']) : undefined,
    firstPage,
    lastPage,
    publisher: csl.publisher,
    isbn: csl.ISBN,
    issn: csl.ISSN,
  };
  return {
    title: (csl.title ?? '').replaceAll(/<[^>]*>/g, ''),
    creators: namedIn(csl.author ?? csl.editor).map(creator),
    zoteroType: zoteroTypes[csl.type] ?? 'document',
    ...withoutUnknown(known),
  };
}
