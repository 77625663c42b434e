import { formats } from '../exports/formats.ts';
import { feedTypes } from '../metadata/feedTypes.ts';
import { linksetType } from '../metadata/signposts.ts';

/**
 * What a host has to be told of files it would not know, by how their names
 * end; the same is told to every host (headers.ts).
 */
export const mediaTypes: ReadonlyMap<string, string> = new Map([
  ...Object.values(formats).map(({ ending, mediaType }) => [ending, mediaType] as const),
  ...Object.entries(feedTypes).map(([ending, type]) => [`/feed.${ending}`, type] as const),
  ['/linkset.json', linksetType],
  ['.md', 'text/markdown'],
]);
