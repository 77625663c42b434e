import CSL from 'citeproc';
import type { CslItem } from '../../schema/work.ts';
import { citesOfOneAuthor, type Citing } from './citesOfOneAuthor.ts';
import { etAlForSeveral } from './etAlForSeveral.ts';
import { namesCutShort, type ConstrainNames } from './namesCutShort.ts';
import { leaveNothingToDo, type PerString } from './nothingToDo.ts';
import { pluralRanges, type ProcessNumber } from './pluralRanges.ts';
import { sortLiteralDates, type SortKey } from './sortLiteralDates.ts';
import { styledSpans } from './styledSpans.ts';
import { tellSeveralApart, type TellApart } from './tellSeveralApart.ts';
import { titleCase, type SetTitle } from './titleCase.ts';

/** A work in a citation, as citeproc-js wants it ("citationItems" in its manual). */
export interface CitationItem {
  id: string;
  prefix?: string;
  suffix?: string;
  locator?: string;
  label?: string;
  'suppress-author'?: boolean;
  'author-only'?: boolean;
  /** 0 for a first mention, more for later ones; citeproc-js sets it. */
  position?: number | undefined;
}

/** A citation's works in the order the style sets them in, each with its item. */
export type Cites = readonly (readonly [CslItem, CitationItem])[];

/** A citation that an engine has taken in. */
interface TakenCitation {
  sortedItems: Cites;
}

/** A citation cluster, as citeproc-js wants it. */
export interface Citation {
  citationID: string;
  citationItems: CitationItem[];
  properties: { noteIndex: number; unsorted?: boolean };
}

/** What an engine asks of us. */
interface Sys {
  retrieveLocale: (name: string) => string;
  retrieveItem: (id: string) => CslItem;
  /** Called with each variable as it is written, between its outer punctuation. */
  variableWrapper: (
    parameters: {
      variableNames: string[];
      itemData: CslItem;
      context: 'citation' | 'bibliography';
      xclass: 'note' | 'in-text';
    },
    before: string,
    text: string,
    after: string,
  ) => string;
}

/** A style at work. */
export interface Engine {
  /** Take in all citations of a document, in place of all that were there: triples of id, note number and HTML. */
  rebuildProcessorState(
    citations: Citation[],
    mode: 'html',
    uncited?: string[],
  ): [string, number, string][];
  /** Forget all citations and works; given any, citeproc-js would take these in instead. */
  restoreProcessorState(): unknown;
  /** Format a citation that was taken in. */
  process_CitationCluster: (cites: Cites, citation: TakenCitation) => string;
  setOutputFormat(mode: 'html'): void;
  /** Take works into the reference list without citing them, in place of all that were in it. */
  updateItems(ids: string[]): void;
  makeBibliography(): [{ entry_ids: string[][] }, string[]];
  /** Format a cluster by itself, as if it stood where its items' `position` says. */
  makeCitationCluster(items: CitationItem[]): string;
  /** A term of the locale: `p.` for `page`, short and single. */
  getTerm(term: string, form: 'short' | 'long', plural: 0 | 1): string;
  opt: { development_extensions: { field_hack: boolean; locator_date_and_revision: boolean } };
  registry: {
    registry: Record<string, { seq: number }>;
    citationreg: {
      citationById: Record<string, TakenCitation>;
    };
  };
}

type EngineConstructor = new (
  sys: Sys,
  style: string,
  language: string,
  forceLanguage: boolean,
) => Engine;

const { prototype } = CSL.NameOutput as { prototype: { constrainNames: ConstrainNames } };
prototype.constrainNames = namesCutShort(etAlForSeveral(prototype.constrainNames));
Object.assign(CSL, citesOfOneAuthor(CSL as Citing));
Object.assign(CSL, { dateAsSortKey: sortLiteralDates(CSL.dateAsSortKey as SortKey) });
Object.assign((CSL.Output as { Formats: { html: object } }).Formats.html, styledSpans);
const { Formatters } = CSL.Output as { Formatters: { title: SetTitle } };
Formatters.title = titleCase(Formatters.title);
leaveNothingToDo(CSL as PerString);

const apart = (CSL.Disambiguation as { prototype: { run: TellApart } }).prototype;
apart.run = tellSeveralApart(apart.run);

const engine = (CSL.Engine as { prototype: { processNumber: ProcessNumber } }).prototype;
engine.processNumber = pluralRanges(engine.processNumber);

/** The part of citeproc-js that Ibid uses, with types; the package brings none. */
export const Engine = CSL.Engine as EngineConstructor;
