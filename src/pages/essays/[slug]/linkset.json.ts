import type { APIRoute } from 'astro';
import works from 'ibid:works';
import { listEssays, type PublishedEssay } from '../../../library/listEssays.ts';
import { describeEssay } from '../../../metadata/describeEssay.ts';
import { addressesAt } from '../../../metadata/describedBy.ts';
import { linksetOf, linksetType, type Signpost } from '../../../metadata/signposts.ts';
import { routes } from '../../../routes/routes.ts';

interface Props extends Record<string, unknown> {
  essay: PublishedEssay;
}

export async function getStaticPaths() {
  const essays = await listEssays();
  return essays.map((essay) => ({ params: { slug: essay.slug }, props: { essay } }));
}

/** The links of an essay's head as a linkset (RFC 9264), with one to the essay in Markdown, for which a page has no bytes. */
export const GET: APIRoute<Props> = ({ props: { essay }, site }) => {
  const { published, links } = describeEssay(essay, works, site);
  const href = addressesAt(site)(routes.essayMarkdown(essay.slug));
  const content: Signpost = { rel: 'item', href, type: 'text/markdown' };
  return new Response(JSON.stringify(linksetOf(published.url ?? '', [...links, content])), {
    headers: { 'Content-Type': linksetType },
  });
};
