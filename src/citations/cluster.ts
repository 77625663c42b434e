import type { Place } from '../problems/problem.ts';

/**
 * One work cited in a cluster: `see @key, p. 3` in `[see @key, p. 3; @other]`.
 *
 * The names are CSL's (citeproc-js, "citationItems"), but for `key`, which is
 * the author's word and never leaves our code unescaped.
 */
export interface CitationItem {
  key: string;
  /** Where the key stands, for messages. */
  place: Place;
  /** Words before the key: `see`. Plain text or inline HTML limited to i, b, sup, sub, sc. */
  prefix?: string;
  /** Words after the key and its locator: `emphasis added`. */
  suffix?: string;
  /** `33–35`, without its term. */
  locator?: string;
  /** The locator's CSL term: `page`, `chapter`, `figure` … (CSL 1.0.2, "Locators"). */
  label?: string;
  /** `-@key`: the author is named in the prose already. */
  suppressAuthor?: boolean;
}

/** A citation cluster: the works that one mark in the text points to. */
export interface Cluster {
  items: CitationItem[];
  /** `@key says`: the author's name is part of the sentence. */
  textual: boolean;
  place: Place;
}
