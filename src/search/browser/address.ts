import { facets } from '../records/searchRecord.ts';
import type { Chosen } from './ask.ts';

/** A search as the address of the search page says it. */
export interface Search {
  text: string;
  chosen: Chosen;
}

/** The search that a form or an address holds: `q`, and each facet under its name. */
export function searchFrom(values: FormData | URLSearchParams): Search {
  const all = (name: string) => values.getAll(name).filter((value) => typeof value === 'string');
  const chosen = Object.fromEntries(facets.map((facet) => [facet, all(facet)])) as Chosen;
  return { text: all('q')[0] ?? '', chosen };
}

/** The address of a search, after the search page’s own. */
export function searchParams({ text, chosen }: Search): string {
  const params = new URLSearchParams(text.trim() ? { q: text.trim() } : {});
  for (const facet of facets) for (const value of chosen[facet]) params.append(facet, value);
  return params.size > 0 ? `?${params}` : '';
}
