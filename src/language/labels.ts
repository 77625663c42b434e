import { en } from './en.ts';
import type { ExportLabels } from './exportLabels.ts';
import { ja } from './ja.ts';
import type { LibraryLabels } from './libraryLabels.ts';
import { primaryLanguage } from './primaryLanguage.ts';
import type { SearchLabels } from './searchLabels.ts';
import type { SiteLabels } from './siteLabels.ts';
import type { StandingLabels } from './standingLabels.ts';

/**
 * Every word the site itself says on a page.
 *
 * One file a language, all of the same shape: a missing word is a type error.
 */
export interface Labels {
  skipToContent: string;
  home: string;
  essays: string;
  references: string;
  search: string;
  guide: string;
  siteNavigation: string;
  contents: string;
  /** The same on a page that is no essay. */
  onThisPage: string;
  note(number: number): string;
  /** Name of the button that closes a note's sheet. */
  close: string;
  notes(count: number): string;
  /** Name of the link from a note to its mark; `use` counts the marks of one note, from 1. */
  backToMark(number: number, use: number): string;
  /** Name of the link from an entry of the reference list to a place that cites it. */
  backToUse(number: number): string;
  /** The same where the text itself cites, and no note; `use` counts the places, from 1. */
  backToPlace(use: number): string;
  readingTime(minutes: number): string;
  firstPublished: string;
  updated: string;
  editorialNote: string;
  citeThisEssay: string;
  /** Name of the links to the essays before and after. */
  otherEssays: string;
  previousEssay: string;
  nextEssay: string;
  licence: string;
  backToTop: string;
  /** Before the links to the feeds. */
  follow: string;
  /** What a link to a DOI is called where its text is a bare address: “Riordan et al. 2023, DOI”. */
  doiOf(work: string): string;
  addressOf(work: string): string;
  /** The line at the foot of every page that names its type, as the type's licence asks. */
  setIn: string;
  /** Title of the page that stands for one that is not there, and what it says. */
  notFound: string;
  notFoundHint: string;
  site: SiteLabels;
  library: LibraryLabels;
  exports: ExportLabels;
  standing: StandingLabels;
  searching: SearchLabels;
}

const languages: Record<string, Labels> = { en, ja };

/** The labels of a language, by its BCP 47 tag; English where the site does not speak it. */
export function labelsIn(language: string): Labels {
  return languages[primaryLanguage(language)] ?? en;
}

/** Whether the site speaks a language, by its BCP 47 tag. */
export const speaks = (language: string): boolean =>
  Object.hasOwn(languages, primaryLanguage(language));
