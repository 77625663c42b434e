import { generateJsonFeed } from 'feedsmith';
import { withoutUnknown } from '../metadata/withoutUnknown.ts';
import type { Feed } from './feed.ts';
import { fullInstant } from './fullInstant.ts';

/** The feed as JSON Feed 1.1; its dates, all optional, are there only where they are known. */
export function toJsonFeed({ title, description, language, home, self, entries }: Feed): string {
  const feed = generateJsonFeed({
    title,
    description,
    language,
    home_page_url: home,
    feed_url: self,
    items: entries.map(({ published, keywords, changed, html }) =>
      withoutUnknown({
        id: published.url,
        url: published.url,
        title: published.title,
        summary: published.description,
        content_html: html,
        date_published: fullInstant(published.date),
        date_modified: changed.isRecorded ? changed.at : undefined,
        authors: published.creators.map(({ name, orcid }) => withoutUnknown({ name, url: orcid })),
        tags: [...keywords],
        language: published.language,
      }),
    ),
  });
  // Left out by the package where there are none, and demanded by the specification.
  return JSON.stringify({ items: [], ...(feed as object) });
}
