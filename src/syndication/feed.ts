import type { Published } from '../metadata/published.ts';
import type { Revision } from '../sources/readRevisions.ts';

/** An essay in a feed, in no format yet. */
export interface FeedEntry {
  published: Published & { url: string };
  keywords: readonly string[];
  /** When it last changed. */
  changed: Revision;
  /** All of it, as HTML that stands by itself. */
  html: string;
}

/** What a feed says of the site, and the essays in it. */
export interface Feed {
  title: string;
  description: string;
  /** BCP 47 tag of the site's own words. */
  language: string;
  /** Whole address of the home page. */
  home: string;
  /** Whole address of the feed itself. */
  self: string;
  /** The last changed first. */
  entries: readonly FeedEntry[];
}
