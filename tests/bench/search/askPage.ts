import type { Browser, Page } from 'playwright-core';
import type { Sent } from '../measure/hostFolder.ts';

/** What a search page answered. */
export interface Reply {
  /** Keys of the works shown, in order. */
  keys: string[];
  /** How many works were found, as far as the page says. */
  count: number | undefined;
  /** From the first letter to the answer, in ms. */
  ms: number;
}

/** Type a query, send it, and wait for the answer. */
export async function askPage(page: Page, text: string): Promise<Reply> {
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
  const says = (await page.textContent('[role="status"]')) ?? '';
  const [, count] = /([\d,]+) (?:references?|found)/.exec(says) ?? [];
  return { keys, count: count ? Number(count.replaceAll(',', '')) : undefined, ms };
}

/** Open a page as somebody who was never there. */
export async function onPage<T>(
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

/** Facets are counted when the results are there; how much of that falls before the count is chance. */
export const isOfFacets = ({ path }: Sent): boolean => path.endsWith('.pf_filter');

/** Scripts, program and data; pages, styles, fonts and pictures are there without a search. */
export const isOfSearch = (sent: Sent): boolean =>
  !isOfFacets(sent) && !/\.(?:html|css|woff2|svg|png)$/.test(sent.path);

export const weigh = (sent: readonly Sent[]): number =>
  sent.reduce((sum, { bytes }) => sum + bytes, 0);
