/**
 * The files of an index as Pagefind 1.5 writes them, and its program reads
 * them: arrays, whose parts are told by their places.
 */

/** `pagefind.<hash>.pf_meta`: what the program loads before it can search. */
export type Metadata = [
  version: string,
  pages: [file: string, words: number][],
  chunks: Chunk[],
  filters: [name: string, file: string][],
  sorts: unknown[],
  fields: string[],
];

/** A file of words, and the first and last of the words that it is to be asked for. */
export type Chunk = [from: string, to: string, file: string];

/** `index/<file>.pf_index`: words in the order of their bytes, each with the pages that have it. */
export type Words = [words: Word[]];
export type Word = [word: string, pages: unknown[], variants: unknown[]];

/** `filter/<file>.pf_filter`: the values of a filter, each with its pages. */
export type Filter = [name: string, values: [value: string, pages: number[]][]];

/** `pagefind-entry.json`: where the program finds the metadata. */
export interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string; page_count: number }>;
  include_characters: string[];
}
