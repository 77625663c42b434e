import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { DocumentRecord, HeadingRecord } from '../citations/citedDocument.ts';

/** A page of the guide. */
export interface GuidePage {
  slug: string;
  entry: CollectionEntry<'guide'>;
  headings: readonly HeadingRecord[];
}

/** The pages of the guide in their order; none where the site has no guide. */
export async function listGuide(): Promise<GuidePage[]> {
  if (!import.meta.env.IBID_GUIDE) return [];
  const pages = await Promise.all(
    (await getCollection('guide')).map(async (entry): Promise<GuidePage> => {
      const { remarkPluginFrontmatter } = await render(entry);
      const { headings } = remarkPluginFrontmatter.record as DocumentRecord;
      return { slug: entry.id, entry, headings: headings.filter(({ depth }) => depth === 2) };
    }),
  );
  return pages.sort((a, b) => a.entry.data.order - b.entry.data.order);
}
