/** A work as the rivals are given it: plain text, nothing of ours added. */
export interface PlainWork {
  id: string;
  title: string;
  authors: string;
  container: string;
  year: string;
  doi: string;
  isbn: string;
}

/** A library that searches in the page. */
export interface Rival {
  name: string;
  /** The folder of its page. */
  path: string;
  /** Its program for browsers, below the packages. */
  program: string;
  /** A module beside the program (`library.js`) and the data: its `load` gives a function from query to works. */
  engine: string;
  /** What is shipped. */
  data: (works: readonly PlainWork[], packages: string) => Promise<string>;
}
