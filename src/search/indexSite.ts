import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/**
 * Index the built pages for search.
 *
 * Pages say themselves what of them is searched and under which facets, by
 * `data-pagefind-…` attributes.
 *
 * @param dir The folder of the built site; the index goes into its `pagefind/`.
 */
export async function indexSite(dir: URL): Promise<{ pages: number }> {
  const path = fileURLToPath(dir);
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind could not begin an index.');
  try {
    const { errors, page_count: pages } = await index.addDirectory({ path });
    if (errors.length > 0)
      throw new Error(`Pagefind could not index ${path}: ${errors.join('; ')}`);
    const written = await index.writeFiles({ outputPath: `${path}/pagefind` });
    if (written.errors.length > 0) {
      throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    }
    return { pages };
  } finally {
    await close();
  }
}
