import type { Browser } from 'playwright-core';
import { slowdown, slowNetwork } from './slowReader.ts';

/** What a reader's browser measured on one visit. */
export interface Visit {
  /** Milliseconds until the first text or picture was painted. */
  fcp: number;
  /** Milliseconds until the largest part of the first screen was. */
  lcp: number;
  /** How far things moved that had been painted: the sum of all shifts. */
  cls: number;
  /** Milliseconds beyond 50 of each task after the first paint. */
  tbt: number;
}

const network = {
  offline: false,
  latency: slowNetwork.latency,
  downloadThroughput: slowNetwork.bytesPerSecond,
  uploadThroughput: 750_000 / 8,
};

/** Visit a page for the first time, over a slow network, with a slow processor. */
export async function visitPage(browser: Browser, address: string, width: number): Promise<Visit> {
  const viewport = { width, height: width < 600 ? 844 : 900 };
  // A context of its own has a cache of its own, empty.
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
    return await page.evaluate(async () => {
      const entries = <T extends PerformanceEntry>(type: string): Promise<T[]> =>
        new Promise((resolve) => {
          const seen: T[] = [];
          new PerformanceObserver((list) => seen.push(...(list.getEntries() as T[]))).observe({
            type,
            buffered: true,
          });
          setTimeout(resolve, 500, seen);
        });
      const [paints, largest, shifts, tasks] = await Promise.all([
        entries('paint'),
        entries('largest-contentful-paint'),
        entries<PerformanceEntry & { value: number }>('layout-shift'),
        entries('longtask'),
      ]);
      const fcp = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN;
      const blocked = tasks.map(
        ({ startTime, duration }) => startTime + duration - Math.max(startTime, fcp) - 50,
      );
      return {
        fcp,
        lcp: largest.at(-1)?.startTime ?? NaN,
        cls: shifts.reduce((sum, { value }) => sum + value, 0),
        tbt: blocked.reduce((sum, time) => sum + Math.max(0, time), 0),
      };
    });
  } finally {
    await context.close();
  }
}
