import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Host, Sent } from '../measure/hostFolder.ts';
import { slowdown, slowNetwork } from '../measure/slowReader.ts';
import { askPage, isOfFacets, isOfSearch, onPage, weigh } from './askPage.ts';
import type { Engine } from './engine.ts';

/** One reader's first searches over a slow network, on a slow processor. */
export interface Timed {
  /** From focus to the first result, in ms. */
  cold: number;
  /** A new query when all of the first is there, in ms. */
  warm: number;
  /** What was sent for it, in bytes. */
  more: number;
  /** What was sent for the first, in bytes. */
  bytes: number;
  requests: number;
  /** What was sent after it, to count the results by facet. */
  facets: number;
  /** Memory of the page and its workers afterwards, in bytes. */
  heap: number;
}

/** Search for a word that some hundred works have, read on, and search for other words. */
export async function timeSearch(browser: Browser, { address, host }: Engine): Promise<Timed> {
  host.over(slowNetwork);
  host.taken();
  try {
    return await onPage(browser, address, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const first = await askPage(page, 'embassy');
      const before = host.taken();
      const sent = before.filter(isOfSearch);
      const after = await untilQuiet(host);
      const second = await askPage(page, 'monastic archive');
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      return {
        cold: first.ms,
        warm: second.ms,
        more: weigh(host.taken().filter(isOfSearch)),
        bytes: weigh(sent),
        requests: sent.length,
        facets: weigh([...before, ...after].filter(isOfFacets)),
        heap: await memoryOf(page),
      };
    });
  } finally {
    host.over(undefined);
  }
}

/** Longer than the slow network takes for any one file after the first results, in ms. */
const quiet = 3000;

/** Wait until nothing more is sent; what was. */
async function untilQuiet(host: Host): Promise<Sent[]> {
  await wait(quiet);
  const sent = host.taken();
  return sent.length > 0 ? [...sent, ...(await untilQuiet(host))] : [];
}

/** What a page needs to be sent with, to measure its memory. */
export const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** With workers, which `performance.memory` leaves out. */
const memoryOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { measureUserAgentSpecificMemory } = performance as Performance & {
      measureUserAgentSpecificMemory: () => Promise<{ bytes: number }>;
    };
    return (await measureUserAgentSpecificMemory.call(performance)).bytes;
  });
