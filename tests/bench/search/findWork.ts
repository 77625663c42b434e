import type { Browser } from 'playwright-core';
import { askPage, isOfSearch, onPage, weigh } from './askPage.ts';
import type { Engine } from './engine.ts';
import type { Query } from './queries.ts';

/** How an engine answered a query. */
export interface Found {
  query: Query;
  /** Place of the wanted work, from 1; none if it is not on the first page. */
  place: number | undefined;
  /** Whether nothing comes before the wanted work that does not answer the query as well. */
  isFirst: boolean;
  /** How many works were found. */
  count: number | undefined;
  /** What the query cost a reader who had searched for nothing before, in bytes. */
  bytes: number;
}

/** How many results a first page has. */
const firstPage = 10;

/** Ask a query as a reader's first. */
export async function findWork(
  browser: Browser,
  { address, host }: Engine,
  query: Query,
): Promise<Found> {
  host.taken();
  return onPage(browser, address, async (page) => {
    const { keys, count } = await askPage(page, query.text);
    const at = keys.slice(0, firstPage).indexOf(query.wanted);
    const before = keys.slice(0, Math.max(at, 0));
    return {
      ...{ query, count },
      place: at < 0 ? undefined : at + 1,
      isFirst: at >= 0 && before.every((key) => query.asRight?.includes(key)),
      bytes: weigh(host.taken().filter(isOfSearch)),
    };
  });
}
