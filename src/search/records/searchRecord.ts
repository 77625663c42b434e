/**
 * What the search knows of a work or an essay, between the pages, which know
 * both, and the index, which is made when all pages are there.
 */
export interface SearchRecord {
  /** Address of its page, from the root of the host. */
  url: string;
  /** What results show of it. Each field is searched, too. */
  meta: RecordMeta;
  filters: Record<Facet, string[]>;
}

/** A work: a record by itself, whatever its page looks like. */
export interface WorkSearchRecord extends SearchRecord {
  /** What is searched and shown as an excerpt: the fields that results show, then the entry. */
  content: string;
}

/** An essay or a page of the guide: its text is read from its page, for the passages and their headings. */
export interface EssaySearchRecord extends SearchRecord {
  /** The file of its page, below the folder of the built site. */
  file: string;
}

export interface SearchRecords {
  works: WorkSearchRecord[];
  essays: EssaySearchRecord[];
  guide: EssaySearchRecord[];
}

export interface RecordMeta {
  title: string;
  authors: string;
  year: string;
  container: string;
  /** Where the work itself is: its DOI as an address, or its publisher's page. */
  address: string;
  /** Words that find it and that nobody is shown: identifiers, other spellings. */
  forms: string;
}

/** What results can be narrowed by, in the order shown; also the names in the search page's address. */
export const facets = ['type', 'year', 'author', 'container', 'cited'] as const;

export type Facet = (typeof facets)[number];

/** Where the pages leave the records for the index, below the built site; it is taken away again. */
export const recordsFile = 'search/records.json';
