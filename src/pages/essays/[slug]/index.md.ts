import type { APIRoute, GetStaticPaths } from 'astro';
import { listEssays, type PublishedEssay } from '../../../library/listEssays.ts';
import { readEssay } from '../../../syndication/readEssay.ts';
import { toMarkdown } from '../../../syndication/toMarkdown.ts';

export const getStaticPaths = (async () =>
  (await listEssays()).map((essay) => ({
    params: { slug: essay.slug },
    props: { essay },
  }))) satisfies GetStaticPaths;

/** An essay in Markdown, beside its page. */
export const GET: APIRoute<{ essay: PublishedEssay }> = async ({ props: { essay }, site }) =>
  new Response(toMarkdown(await readEssay(essay, site)), {
    headers: { 'Content-Type': 'text/markdown;charset=utf-8' },
  });
