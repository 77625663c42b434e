import CSL from 'citeproc';
import type { CslItem } from '../../schema/work.ts';

/** A work in a citation, as citeproc-js wants it ("citationItems" in its manual). */
interface CitationItem {
  id: string;
  prefix?: string;
  suffix?: string;
  locator?: string;
  label?: string;
  'suppress-author'?: boolean;
}

/** A citation cluster, as citeproc-js wants it. */
export interface Citation {
  citationID: string;
  citationItems: CitationItem[];
  properties: { noteIndex: number };
}

/** What an engine asks of us. */
interface Sys {
  retrieveLocale: (name: string) => string;
  retrieveItem: (id: string) => CslItem;
  /** Called with each variable as it is written, between its outer punctuation. */
  variableWrapper: (
    parameters: { variableNames: string[]; itemData: CslItem },
    before: string,
    text: string,
    after: string,
  ) => string;
}

/** A style at work. */
export interface Engine {
  /** Format all citations of a document at once: triples of id, note number and HTML. */
  rebuildProcessorState(citations: Citation[], mode: 'html'): [string, number, string][];
  makeBibliography(): [{ entry_ids: string[][] }, string[]];
}

type EngineConstructor = new (
  sys: Sys,
  style: string,
  language: string,
  forceLanguage: boolean,
) => Engine;

/** The part of citeproc-js that Ibid uses, with types; the package brings none. */
export const Engine = CSL.Engine as EngineConstructor;
