import { generateAtomFeed } from 'feedsmith';
import { withoutUnknown } from '../metadata/withoutUnknown.ts';
import type { Feed } from './feed.ts';
import { fullInstant } from './fullInstant.ts';
import { xmlText } from './xmlText.ts';

/** The feed as Atom (RFC 4287). `published` is there only where the day is known; `updated` has to be. */
export function toAtom({ title, description, language, home, self, entries }: Feed): string {
  const xml = generateAtomFeed({
    id: home,
    title: { value: title },
    subtitle: { value: description },
    // Of a feed without essays no more can be said than that this is all, now.
    updated: entries[0]?.changed.at ?? new Date(),
    links: [
      { rel: 'self', href: self, type: 'application/atom+xml' },
      { rel: 'alternate', href: home, type: 'text/html' },
    ],
    xml: { lang: language },
    entries: entries.map(({ published, keywords, changed, html }) =>
      withoutUnknown({
        id: published.url,
        title: { value: published.title },
        updated: changed.at,
        published: fullInstant(published.date),
        authors: published.creators.map(({ name, orcid }) => withoutUnknown({ name, uri: orcid })),
        links: [{ rel: 'alternate', href: published.url, type: 'text/html' }],
        categories: keywords.map((term) => ({ term })),
        summary: published.description ? { value: published.description } : undefined,
        rights: published.licence ? { value: published.licence } : undefined,
        content: { type: 'html', value: html },
        xml: withoutUnknown({ lang: published.language }),
      }),
    ),
  });
  return xmlText(xml);
}
