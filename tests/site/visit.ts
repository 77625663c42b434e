import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../src/browser/launchBrowser.ts';
import { serveFolder, type StaticServer } from './serve.ts';

/** A page being read, and what went wrong or astray meanwhile. */
export interface Visit {
  page: Page;
  /** Console errors, uncaught errors and failed requests. */
  errors: string[];
  /** Addresses requested from anywhere but the site itself. */
  strangers: string[];
  /** Every address requested. */
  requests: string[];
}

export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };

/**
 * A browser and the built site for the tests of a file.
 *
 * @returns `visit`, which opens a page of the site in a context of its own, and
 *   closes it when `read` is done. Whatever was done there, the page's policy
 *   was kept, and nothing was left with the reader but what they asked for.
 */
export function readers(site = inject('dist'), base = '/') {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveFolder(site, { base });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return async function visit(
    path: string,
    options: BrowserContextOptions,
    read: (visit: Visit) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ viewport: desk, ...options });
    try {
      const page = await context.newPage();
      const seen: Visit = { page, errors: [], strangers: [], requests: [] };
      page.on('console', (message) => {
        if (message.type() === 'error') seen.errors.push(message.text());
      });
      page.on('pageerror', (error) => seen.errors.push(String(error)));
      page.on('requestfailed', (request) => seen.errors.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        seen.requests.push(request.url());
        if (!request.url().startsWith(server.origin)) seen.strangers.push(request.url());
      });
      await page.goto(`${server.origin}${base}${path.replace(/^\//, '')}`, {
        waitUntil: 'load',
      });
      await read(seen);
      expect(seen.errors.filter((text) => /content.security.policy/i.test(text))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    } finally {
      await context.close();
    }
  };
}
