import type { APIRoute } from 'astro';
import library from 'ibid:library';
import { listEssays, type PublishedEssay } from '../../../library/listEssays.ts';
import { describeEssay } from '../../../metadata/describeEssay.ts';
import { linksetOf, linksetType } from '../../../metadata/signposts.ts';

interface Props extends Record<string, unknown> {
  essay: PublishedEssay;
}

export async function getStaticPaths() {
  const essays = await listEssays();
  return essays.map((essay) => ({ params: { slug: essay.slug }, props: { essay } }));
}

/** The links of an essay's head as a linkset (RFC 9264). */
export const GET: APIRoute<Props> = ({ props: { essay }, site }) => {
  const { published, links } = describeEssay(essay, library, site);
  return new Response(JSON.stringify(linksetOf(published.url ?? '', links)), {
    headers: { 'Content-Type': linksetType },
  });
};
