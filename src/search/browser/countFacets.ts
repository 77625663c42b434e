import { facets } from '../records/searchRecord.ts';
import { filtersOf, type Chosen } from './ask.ts';
import type { Counts, Pagefind } from './pagefind.ts';

export interface FacetCounts {
  /** Per facet and value: how many results there would be with it. */
  counts: Counts;
  /** The same, were no facet chosen. */
  totals: Counts;
}

/**
 * Count the results of a term by facet.
 *
 * After the results and not with them: the facets of a large library weigh as
 * much as its search program.
 */
export async function countFacets(
  pagefind: Pagefind,
  term: string | undefined,
  chosen: Chosen,
): Promise<FacetCounts> {
  if (term === undefined) return { counts: {}, totals: {} };
  // Pagefind counts by those facets that are loaded.
  await pagefind.filters();
  const ask = (choice: Chosen) => pagefind.search(term, { filters: filtersOf(choice) });
  const { filters, totalFilters } = await ask(chosen);
  const counts: Counts = { ...filters };
  for (const facet of facets) {
    if (chosen[facet].length === 0) continue;
    // Within a facet, values add results; so its counts must not know of its own choice.
    counts[facet] = (await ask({ ...chosen, [facet]: [] })).filters[facet] ?? {};
  }
  return { counts, totals: totalFilters };
}
