import { readFileSync } from 'node:fs';
import { readBibliography } from '../../../src/bibliography/readBibliography.ts';
import type { Work } from '../../../src/bibliography/work.ts';
import type { CslItem } from '../../../src/schema/work.ts';
import type { CitationStyle } from '../../../src/schema/citationStyle.ts';

/** A text to be rendered by Ibid and by pandoc. */
export interface OracleCase {
  name: string;
  source: string;
  /** BCP 47; British English unless said. */
  language?: string;
  nocite?: string[];
  /** Works it cites beside those of the library. */
  works?: CslItem[];
  /** A `.bib` beside this file, whose works it cites instead of those of the library. */
  bibliography?: string;
}

/** What a reader gets of it: white space is single, marks of notes are `[1]`. */
export interface Reading {
  prose: string;
  notes: string[];
  references: string[];
}

/** What pandoc made of the cases, and how. */
export interface Recorded {
  pandoc: string;
  command: string;
  readings: Record<string, Record<CitationStyle, Reading>>;
}

/** Where Ibid differs from pandoc, and is meant to. */
export interface Differences {
  /** By a name of ours: why. */
  reasons: Record<string, string>;
  differences: Difference[];
}

export interface Difference {
  case: string;
  style: CitationStyle;
  reasons: string[];
  ours: Reading;
}

export const defaultLanguage = 'en-GB';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

export const oracleCases = read('cases.json') as OracleCase[];
export const oracleItems = read('library.json') as CslItem[];

/** A `.bib` of a case. */
export const bibFile = (name: string): URL => new URL(name, import.meta.url);

const readLibrary = (path: string, text: string): ReadonlyMap<string, Work> =>
  new Map(readBibliography([{ path, text }]).works.map((work) => [work.key, work]));

const readItems = (items: readonly CslItem[]) => readLibrary('library.json', JSON.stringify(items));
const oracleLibrary = readItems(oracleItems);

/** The works a case may cite. */
export function libraryFor({ works = [], bibliography }: OracleCase): ReadonlyMap<string, Work> {
  if (bibliography) return readLibrary(bibliography, readFileSync(bibFile(bibliography), 'utf8'));
  return works.length > 0 ? readItems([...oracleItems, ...works]) : oracleLibrary;
}

export const recorded = (): Recorded => read('recorded.json') as Recorded;
export const wanted = read('differences.json') as Differences;
