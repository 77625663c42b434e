import { generateRssFeed } from 'feedsmith';
import { withoutUnknown } from '../metadata/withoutUnknown.ts';
import type { Feed } from './feed.ts';
import { fullInstant } from './fullInstant.ts';
import { xmlText } from './xmlText.ts';

/**
 * The feed as RSS 2.0. Authors and languages are Dublin Core's, since an RSS
 * author is a mail address; `pubDate` is there only where the day is known.
 */
export function toRss({ title, description, language, home, self, entries }: Feed): string {
  const xml = generateRssFeed({
    title,
    link: home,
    description,
    language,
    atom: { links: [{ rel: 'self', href: self, type: 'application/rss+xml' }] },
    items: entries.map(({ published, keywords, html }) =>
      withoutUnknown({
        title: published.title,
        link: published.url,
        guid: { value: published.url, isPermaLink: true },
        description: published.description,
        pubDate: fullInstant(published.date),
        categories: keywords.map((name) => ({ name })),
        dc: {
          creators: published.creators.map(({ name }) => name),
          languages: published.language ? [published.language] : [],
          rights: published.licence ? [published.licence] : [],
        },
        content: { encoded: html },
      }),
    ),
  });
  return xmlText(xml);
}
