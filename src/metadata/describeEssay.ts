import type { WithContext, BlogPosting } from 'schema-dts';
import type { ListedWork } from '../library/library.ts';
import type { PublishedEssay } from '../library/listEssays.ts';
import { routes } from '../routes/routes.ts';
import { site } from '../site.ts';
import { addressesAt, describedBy } from './describedBy.ts';
import { essayJsonLd } from './jsonLd.ts';
import type { Published } from './published.ts';
import { publishedEssay } from './publishedEssay.ts';
import { signposts, type Signpost } from './signposts.ts';

/** Everything machines are told of an essay. */
export interface EssayDescription {
  published: Published;
  links: Signpost[];
  jsonLd: WithContext<BlogPosting>;
}

/**
 * Describe an essay for machines: once, for the head of its page and for the
 * linkset beside it.
 *
 * @param origin Where the site stands, since vocabularies want whole addresses.
 */
export function describeEssay(
  { slug, entry, record }: PublishedEssay,
  works: ReadonlyMap<string, ListedWork>,
  origin: URL | undefined,
): EssayDescription {
  const absolute = addressesAt(origin);
  const published = publishedEssay(entry.data, {
    url: absolute(routes.essay(slug)),
    site: site.name,
    ...(import.meta.env.IBID_PDF ? { pdf: absolute(routes.essayPdf(slug)) } : {}),
    citations: record.references.flatMap(({ key }) => works.get(key)?.csl ?? []),
  });
  const files = describedBy({ kind: 'essay', slug }, absolute);
  return {
    published,
    links: signposts(published, files, absolute(routes.essayLinkset(slug))),
    jsonLd: essayJsonLd(published),
  };
}
