import { everything } from '../identifiers.ts';
import {
  understandQuery,
  type IdentifierQuery,
  type WordsQuery,
} from '../query/understandQuery.ts';
import { facets, type Facet } from '../records/searchRecord.ts';
import { findWords } from './findWords.ts';
import type { Found, Pagefind, Result } from './pagefind.ts';
import { textIds } from './textIds.ts';

/** What of each facet the reader has chosen. */
export type Chosen = Record<Facet, string[]>;

/** How the results answer the query. */
export type Manner =
  | { kind: 'found' | 'nearest' }
  | { kind: 'without'; words: string[] }
  | { kind: 'noIdentifier'; system: string; value: string };

/** Results by rank, and the term whose results they are, to count facets by; some have no one term. */
export interface Ranked {
  results: Result[];
  term?: string;
  manner: Manner;
}

export interface Answer {
  works: Result[];
  essays: Result[];
  guide: Result[];
  term: string | undefined;
  manner: Manner;
}

export type Ask = (term: string) => Promise<Found>;

/**
 * Answer what the reader typed; works apart from essays and the guide, so that a
 * text can never come before the work that is asked for, however often it names it.
 *
 * @returns undefined when nothing is asked: no word, and no facet.
 */
export async function answer(
  pagefind: Pagefind,
  text: string,
  chosen: Chosen,
): Promise<Answer | undefined> {
  const query = understandQuery(text);
  if (!query && facets.every((facet) => chosen[facet].length === 0)) return undefined;
  const filters = filtersOf(chosen);
  const ask: Ask = (term) => pagefind.search(term, { filters });
  const [{ essay, guide }, { results, term, manner }] = await Promise.all([
    textIds(pagefind),
    query ? lookUp(query, ask) : browse(ask),
  ]);
  return {
    works: results.filter(({ id }) => !essay.has(id) && !guide.has(id)),
    essays: results.filter(({ id }) => essay.has(id)),
    guide: results.filter(({ id }) => guide.has(id)),
    term,
    manner,
  };
}

/** Any of the values within a facet, and all facets. */
export const filtersOf = (chosen: Chosen) =>
  Object.fromEntries(
    facets
      .filter((facet) => chosen[facet].length > 0)
      .map((facet) => [facet, { any: chosen[facet] }]),
  );

/** All that the facets let through. Asked for nothing, Pagefind would load its whole index. */
async function browse(ask: Ask): Promise<Ranked> {
  const term = `"${everything}"`;
  return { results: (await ask(term)).results, term, manner: { kind: 'found' } };
}

async function lookUp(query: IdentifierQuery | WordsQuery, ask: Ask): Promise<Ranked> {
  if (query.kind === 'words') return findWords(query, ask);
  const terms = [...query.words.map((word) => `"${word}"`), query.beginning, ...query.otherwise];
  for (const term of terms) {
    const { results, unfilteredResultCount } = await ask(term);
    if (unfilteredResultCount === 0) continue;
    // What another part of an address leads to is a guess.
    const kind = query.otherwise.includes(term) ? 'nearest' : 'found';
    return { results, term, manner: { kind } };
  }
  const { system, value } = query;
  return { results: [], manner: { kind: 'noIdentifier', system, value } };
}
