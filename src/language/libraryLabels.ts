/** The words of the library's pages. */
export interface LibraryLabels {
  works(count: number): string;
  promise: string;
  sortedBy: string;
  order: { author: string; year: string; title: string };
  jumpTo: string;
  page(number: number, of: number): string;
  pages: string;
  undated: string;
  byYear(first: number, last: number, drawnAs: 'dots' | 'bars'): string;
  /** Name of a mark in the picture that stands for several works. */
  worksOf(year: number, count: number): string;
  aboutWork(name: string): string;
  citedIn: string;
  notCited: string;
  noteInEssay(note: number, essay: string): string;
  placeInEssay(essay: string): string;
  sameAuthor(author: string): string;
  sameContainer(container: string): string;
  /** Where more than are listed are found. */
  searchRelated(count: number): string;
  previous: string;
  next: string;
  neighbours: string;
  reference: string;
  details: string;
  fact: {
    type: string;
    author: string;
    editor: string;
    translator: string;
    year: string;
    container: string;
    volume: string;
    issue: string;
    pages: string;
    publisher: string;
    language: string;
    doi: string;
    isbn: string;
    issn: string;
    address: string;
  };
  /** By CSL type; a type without a word of its own is a `document`. */
  type: Record<string, string> & { document: string };
}
