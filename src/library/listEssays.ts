import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { DocumentRecord } from '../citations/citedDocument.ts';
import type { CitingEssay } from './usesOf.ts';

/** An essay with what its citations taught. */
export interface PublishedEssay extends CitingEssay {
  entry: CollectionEntry<'essays'>;
}

/**
 * The one list of essays every page draws on: newest first, drafts only while
 * writing (`npm run dev`).
 */
export async function listEssays(): Promise<PublishedEssay[]> {
  const entries = await getCollection(
    'essays',
    ({ data }) => import.meta.env.IBID_DRAFTS || !data.draft,
  );
  const essays = await Promise.all(
    entries.map(async (entry): Promise<PublishedEssay> => {
      const { remarkPluginFrontmatter } = await render(entry);
      return {
        slug: entry.id,
        title: entry.data.title,
        language: entry.data.language,
        record: remarkPluginFrontmatter.record as DocumentRecord,
        entry,
      };
    }),
  );
  return essays.sort(
    (a, b) => b.entry.data.date.localeCompare(a.entry.data.date) || a.slug.localeCompare(b.slug),
  );
}
