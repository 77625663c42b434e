import type { CslItem } from '../schema/work.ts';
import type { PartialDate } from '../schema/partialDate.ts';

/** A person or body as metadata names them. */
export interface Creator {
  /** In reading order: `Carol Buxton`. */
  name: string;
  /** In the order of lists: `Buxton, Carol`; the same as `name` for bodies. */
  sorted: string;
  isPerson: boolean;
  orcid?: string;
}

/**
 * An essay or a work as machines are told of it: what is known and no more, in
 * no vocabulary yet.
 */
export interface Published {
  title: string;
  creators: Creator[];
  date?: PartialDate;
  updated?: PartialDate;
  language?: string;
  description?: string;
  /** Address of the thing itself, absolute: of an essay its page, of a work where it was published. */
  url?: string;
  doi?: string;
  /** Address of its PDF, if it has one. */
  pdf?: string;
  /** Address of the licence at SPDX. */
  licence?: string;
  /** Name of the site that publishes it; of essays only. */
  site?: string;
  /** What Zotero is to take it for. */
  zoteroType: string;
  /** The journal, book or series it is part of, and where in it. */
  container?: string;
  volume?: string;
  issue?: string;
  /** The number of a report, alone or within its series. */
  reportNumber?: string;
  firstPage?: string;
  lastPage?: string;
  publisher?: string;
  isbn?: string;
  issn?: string;
  /** The works an essay cites. */
  citations?: readonly CslItem[];
}
