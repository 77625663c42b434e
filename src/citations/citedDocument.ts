import type { StyleName } from './styles.ts';
import type { Cluster } from './cluster.ts';

/**
 * How a cluster stands among words, which decides its capital, its stop and its parentheses:
 * - `text`: in running text, in a style that cites there;
 * - `note`: a note, or a sentence that begins one;
 * - `opening`: the first words of a sentence that goes on;
 * - `aside`: amid the words of an author's note.
 */
export type Setting = 'text' | 'note' | 'opening' | 'aside';

/** A cluster with its place in the edition: the token that stands for it in the tree, and its note. */
export interface PlacedCluster {
  /** Opaque stand-in for the cluster, `c0`, so that no author's key reaches a formatter or an id. */
  token: string;
  /** Stand-in for the author's name where the sentence needs it: `@key says`. */
  authorToken?: string;
  cluster: Cluster;
  setting: Setting;
  /** Number of the note it stands in, counted over author's notes and sources alike; none in the prose. */
  note?: number;
}

/** What the Markdown stages hand to the HTML stages of one document. */
export interface CitedDocument {
  /** In the order of the notes, as citeproc wants them. */
  clusters: PlacedCluster[];
  /** Numbers of the notes that hold a source and nothing else. */
  sources: Set<number>;
  style: StyleName;
  /** Keys that go into the reference list though nothing cites them. */
  uncited: string[];
  /** BCP 47 tag of the document's language. */
  language: string;
}

/** A note as the page shows it. */
export interface NoteRecord {
  number: number;
  /** `source` holds a citation and nothing else; `author` holds the author's words. */
  kind: 'source' | 'author';
}

/** One use of a work: what cites it, and the sentence that belongs to. */
export interface CitationRecord {
  key: string;
  /** Number of the note that cites it; none where the text does so itself. */
  note?: number;
  /** Id of the note's mark in the text, or of the citation there. */
  mark: string;
  /** The sentence that bears the mark, as plain text. */
  sentence: string;
}

/** An entry of the document's own reference list. */
export interface ReferenceRecord {
  key: string;
  /** The formatted entry: HTML of our own making, links included. */
  html: string;
}

/** A heading, for the table of contents. */
export interface HeadingRecord {
  depth: number;
  id: string;
  text: string;
}

/** What the plugins learned of a document, for the pages; plain data, since it passes through JSON. */
export interface DocumentRecord {
  notes: NoteRecord[];
  citations: CitationRecord[];
  references: ReferenceRecord[];
  headings: HeadingRecord[];
  /** How many words the text has, notes apart. */
  words: number;
  /** Names of the elements it has beyond plain text, such as `table`, and `short-note`; the page needs their style. */
  elements: string[];
  /** For each figure wider than the text, the last note marked before it: 0 where there is none. */
  wideFigures: number[];
  /** What its formulas need in style, by the number in their classes; absent where it has none. */
  mathStyles?: string[];
}

declare module 'vfile' {
  interface DataMap {
    cited: CitedDocument;
  }
}
