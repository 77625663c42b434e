/** The words that lead from one essay to others: by author, keyword, series and language. */
export interface SiteLabels {
  /** Names of the three lists, and of their place in the navigation. */
  authors: string;
  keywords: string;
  series: string;
  /** Name of the navigation that leads to these lists. */
  browse: string;
  /** What one of a list is, above its name. */
  author: string;
  keyword: string;
  oneSeries: string;
  essays(count: number): string;
  /** Where in its series an essay stands; `of` counts the parts that are published. */
  part(number: number, of: number): string;
  previousPart: string;
  nextPart: string;
  otherParts: string;
  /** Before the links to the same essay in other languages. */
  alsoIn: string;
  /** Said of an essay that only its author sees. */
  draft: string;
  worksCitedMost: string;
  citedTimes(count: number): string;
  /** Before the other ways in which an author's name is written. */
  alsoWritten: string;
  website: string;
}
