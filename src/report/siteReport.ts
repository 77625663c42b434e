/** A place in an essay that an editor should look at. */
export interface Passage {
  /** `content/essays/one/index.mdx:12`. */
  place: string;
  /** The words there, cut short. */
  words: string;
}

/** A citation that an editor should look at. */
export interface CitedPassage extends Passage {
  keys: string[];
}

/** What an editor should know of an essay. */
export interface EssayReport {
  address: string;
  title: string;
  draft: boolean;
  language: string;
  /** Of the text, notes apart. */
  words: number;
  /** Minutes. */
  readingTime: number;
  /** How many citations it has, and of how many works. */
  citations: number;
  works: number;
  paragraphs: number;
  paragraphsWithoutSource: Passage[];
  /** A quotation is followed by a citation that names no page, of a work that has pages. */
  quotationsWithoutLocator: CitedPassage[];
  /** A page is cited that the work, by its entry, does not have. */
  pagesOutside: Passage[];
  /** Works in the reference list that nothing cites (`nocite`). */
  listedUncited: string[];
  ages: Ages;
  /** How many of its works are in a language, by its tag; `unknown` where the entry names none. */
  languages: Record<string, number>;
  /** How many works each author has among them, where that is more than one. */
  authorsOfSeveral: Record<string, number>;
  /** Everything a check has to say, as it says it. */
  problems: string[];
}

/** How old the works of an essay were when it appeared, in years. */
export interface Ages {
  oldest?: { key: string; year: number };
  newest?: { key: string; year: number };
  median?: number;
  undated: string[];
  /** How many works are of a decade, by its first year. */
  decades: Record<string, number>;
}

/** The report for editors: every essay, and the works that none cites. */
export interface SiteReport {
  essays: EssayReport[];
  uncited: { key: string; name: string; place: string }[];
}
