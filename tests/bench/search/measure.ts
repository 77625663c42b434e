import type { Browser, Page } from 'playwright-core';
import type { Query } from './queries.ts';
import { slow4g, type Sent, type slowServer } from './slowServer.ts';

type Server = Awaited<ReturnType<typeof slowServer>>;

/** One reader's first searches over a slow network, on a processor four times slower. */
export interface Timed {
  /** From focus to the first result, in ms. */
  cold: number;
  /** A second query, in ms. */
  warm: number;
  /** What was sent for the first, compressed; pages, styles, fonts and pictures apart. */
  bytes: number;
  requests: number;
  /** What was sent after it, to count the results by facet. */
  facets: number;
  /** Memory of the page and its workers afterwards, in bytes. */
  heap: number;
}

export interface Found {
  query: Query;
  /** Place of the wanted work, from 1; absent if it is not among the first ten. */
  place?: number;
  says: string;
  /** What the query cost a reader who had searched for nothing before. */
  bytes: number;
}

/** Facets are counted when the results are there; how much of that falls before the count is chance. */
const isOfFacets = ({ path }: Sent): boolean => path.endsWith('.pf_filter');
const isOfSearch = (sent: Sent): boolean =>
  !isOfFacets(sent) && !/(?:\/|\.css|\.woff2|\.svg|\.png)$/.test(sent.path);
const weigh = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);

/** Type a query, send it, and wait for the answer: keys of the works, and how long it took. */
async function ask(
  page: Page,
  text: string,
): Promise<{ keys: string[]; ms: number; says: string }> {
  await page.fill('[name="q"]', '');
  await page.evaluate(() => {
    const status = document.querySelector('[role="status"]');
    if (status) status.textContent = '';
  });
  const start = performance.now();
  await page.fill('[name="q"]', text);
  await page.press('[name="q"]', 'Enter');
  await page.waitForFunction(
    () => document.querySelector('[role="status"]')?.textContent !== '',
    undefined,
    { polling: 'raf', timeout: 120_000 },
  );
  const ms = performance.now() - start;
  const keys = await page.$$eval('[data-group="works"]:not([hidden]) h3 a', (links) =>
    links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''),
  );
  return { keys, ms, says: (await page.textContent('[role="status"]')) ?? '' };
}

async function onPage<T>(
  browser: Browser,
  address: string,
  read: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return await read(page);
  } finally {
    await context.close();
  }
}

export async function time(browser: Browser, server: Server, path: string): Promise<Timed> {
  server.over(slow4g);
  server.taken();
  try {
    return await onPage(browser, server.origin + path, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const first = await ask(page, 'diplomacy');
      const before = server.taken();
      const sent = before.filter(isOfSearch);
      const second = await ask(page, 'medieval archives');
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      return {
        cold: first.ms,
        warm: second.ms,
        bytes: weigh(sent),
        requests: sent.length,
        facets: weigh([...before, ...server.taken()].filter(isOfFacets)),
        heap: await memoryOf(page),
      };
    });
  } finally {
    server.over(undefined);
  }
}

/** With workers, which `performance.memory` leaves out. */
const memoryOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { measureUserAgentSpecificMemory } = performance as Performance & {
      measureUserAgentSpecificMemory: () => Promise<{ bytes: number }>;
    };
    return (await measureUserAgentSpecificMemory.call(performance)).bytes;
  });

/** Ask each query as a reader's first. */
export async function find(
  browser: Browser,
  server: Server,
  path: string,
  query: Query,
): Promise<Found> {
  server.taken();
  return onPage(browser, server.origin + path, async (page) => {
    const { keys, says } = await ask(page, query.text);
    const place = keys.indexOf(query.wanted) + 1;
    return {
      query,
      says,
      bytes: weigh(server.taken().filter(isOfSearch)),
      ...(place && { place }),
    };
  });
}
