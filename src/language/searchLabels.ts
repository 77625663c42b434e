/** How many of something, by the language’s plural categories; `{n}` is the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What the search says in the browser: plain data, since it goes there as JSON. `{…}` is filled in. */
export interface SearchMessages {
  works: Counted;
  essays: Counted;
  guide: Counted;
  /** `{found}` is a list of those above. */
  found: string;
  nothing: string;
  noIdentifier: string;
  /** `{found}` is near, but not quite what was asked for. */
  nearest: string;
  /** `{words}` are in no text. */
  without: string;
  failed: string;
  /** What an address is called where another identifier would be named: “DOI”. */
  addressWord: string;
  showAll: string;
  /** Name of the link to a DOI or address, which is its text `{address}`, of the work `{title}`. */
  linkTo: string;
  citedIn: string;
}

/** Words of the search, on its page and in its index. */
export interface SearchLabels {
  field: string;
  hint: string;
  /** What is there to be searched, for the page without scripts. */
  promise: string;
  needsScript: string;
  browse: string;
  submit: string;
  /** Headings above results. */
  works: string;
  essays: string;
  guide: string;
  close: string;
  filter: string;
  clearAll: string;
  more: string;
  messages: SearchMessages;
  /** What an essay of the site is, among the types of works. */
  essayType: string;
  /** What a page of the guide is, among them. */
  guideType: string;
  /** The authors that a line has no room for. */
  others(count: number): string;
}
