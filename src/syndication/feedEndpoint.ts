import type { APIRoute } from 'astro';
import revisions from 'ibid:revisions';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { isRightToLeft } from '../language/direction.ts';
import { listEssays, type PublishedEssay } from '../library/listEssays.ts';
import { routes } from '../routes/routes.ts';
import { site } from '../site.ts';
import type { FeedEntry } from './feed.ts';
import { feedFormats, type FeedName } from './feedFormats.ts';
import { lastChange } from './lastChange.ts';
import { readEssay } from './readEssay.ts';
import { withoutRoles } from './withoutRoles.ts';

/** How many essays a feed holds in full; the sitemap and llms.txt name them all. */
const longest = 50;

/** The essays as a feed in a format, the last changed first, as an endpoint of Astro's. */
export function feedEndpoint(name: FeedName): APIRoute {
  const { mediaType, write } = feedFormats[name];
  return async ({ site: origin }) => {
    const absolute = (path: string) => new URL(path, origin).href;
    const newest = (await listEssays())
      .map((essay) => ({ essay, changed: changeOf(essay, revisions) }))
      .sort((a, b) => Date.parse(b.changed.at) - Date.parse(a.changed.at))
      .slice(0, longest);
    const feed = write({
      title: site.name,
      description: site.description,
      language: site.language,
      home: absolute(routes.home),
      self: absolute(routes.feed(name)),
      entries: await Promise.all(
        newest.map(({ essay, changed }) => entryOf(essay, changed, origin)),
      ),
    });
    return new Response(feed, { headers: { 'Content-Type': `${mediaType};charset=utf-8` } });
  };
}

/** While writing, an essay may be newer than what was read of the files. */
const changeOf = (
  { slug, entry }: PublishedEssay,
  revisions: ReadonlyMap<string, FeedEntry['changed']>,
): FeedEntry['changed'] =>
  lastChange(
    entry.data,
    revisions.get(slug) ?? { at: new Date().toISOString(), isRecorded: false },
  );

async function entryOf(
  essay: PublishedEssay,
  changed: FeedEntry['changed'],
  origin: URL | undefined,
): Promise<FeedEntry> {
  const { published, keywords, tree } = await readEssay(essay, origin);
  const { language } = essay;
  const dir = isRightToLeft(language) ? 'rtl' : undefined;
  const html = toHtml(h('div', { lang: language, dir }, withoutRoles(tree).children));
  return { published, keywords, changed, html };
}
