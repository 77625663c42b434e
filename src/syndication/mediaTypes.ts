import { formats } from '../exports/formats.ts';
import { linksetType } from '../metadata/signposts.ts';
import { feedFormats } from './feedFormats.ts';

/**
 * What a host has to be told of files it would not know, by how their names
 * end; the same is told to hosts in `public/_headers`.
 */
export const mediaTypes: ReadonlyMap<string, string> = new Map([
  ...Object.values(formats).map(({ ending, mediaType }) => [ending, mediaType] as const),
  ...Object.entries(feedFormats).map(
    ([name, { mediaType }]) => [`/feed.${name}`, mediaType] as const,
  ),
  ['/linkset.json', linksetType],
  ['.md', 'text/markdown'],
]);
