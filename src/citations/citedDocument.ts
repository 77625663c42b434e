import type { StyleName } from './styles.ts';
import type { Cluster } from './cluster.ts';

/** A cluster with its place in the edition: the token that stands for it in the tree, and its note. */
export interface PlacedCluster {
  /** Opaque stand-in for the cluster, `c0`, so that no author's key reaches a formatter or an id. */
  token: string;
  cluster: Cluster;
  /** Number of the note it stands in, counted over author's notes and sources alike. */
  note: number;
}

/** What the Markdown stages hand to the HTML stages of one document. */
export interface CitedDocument {
  /** In the order of the notes, as citeproc wants them. */
  clusters: PlacedCluster[];
  /** Numbers of the notes that hold a source and nothing else. */
  sources: Set<number>;
  style: StyleName;
  /** BCP 47 tag of the document's language. */
  language: string;
}

/** A note as the page shows it. */
export interface NoteRecord {
  number: number;
  /** `source` holds a citation and nothing else; `author` holds the author's words. */
  kind: 'source' | 'author';
}

/** One use of a work: which note cites it, and the sentence the note belongs to. */
export interface CitationRecord {
  key: string;
  note: number;
  /** Id of the mark in the text. */
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
  /** Names of the elements it has beyond plain text, such as `table`; the page needs their style. */
  elements: string[];
}

declare module 'vfile' {
  interface DataMap {
    cited: CitedDocument;
  }
}
