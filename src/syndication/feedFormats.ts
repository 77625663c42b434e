import { feedTypes } from '../metadata/feedTypes.ts';
import type { Feed } from './feed.ts';
import { toAtom } from './toAtom.ts';
import { toJsonFeed } from './toJsonFeed.ts';
import { toRss } from './toRss.ts';

/** A format the site can be followed in. */
export interface FeedFormat {
  /** Its proper name. */
  label: string;
  mediaType: string;
  write: (feed: Feed) => string;
}

/**
 * The formats the essays can be followed in, by the endings of their files:
 * those for which most hosts have the right media type.
 */
export const feedFormats = {
  atom: { label: 'Atom', mediaType: feedTypes.atom, write: toAtom },
  rss: { label: 'RSS', mediaType: feedTypes.rss, write: toRss },
  json: { label: 'JSON Feed', mediaType: feedTypes.json, write: toJsonFeed },
} as const satisfies Record<string, FeedFormat>;

export type FeedName = keyof typeof feedFormats;
export const feedNames = Object.keys(feedFormats) as FeedName[];
