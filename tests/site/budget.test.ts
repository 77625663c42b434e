import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { builtPages } from './builtPages.ts';
import { desk, phone, readers } from './visit.ts';

const dist = inject('dist');
const essay = '/essays/space-diplomacy/';
const visit = readers();

it('the essay comes in one round trip: at most 12,000 bytes of HTML with its style', () => {
  const html = readFileSync(join(dist, essay, 'index.html'));
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(12_000);
});

it('no page waits for a style sheet or a script', () => {
  for (const { path, $ } of builtPages(dist).values()) {
    expect($('link[rel="stylesheet"]:not([media="print"])').length, path).toBe(0);
    expect($('script[src]:not([type="module"], [async], [defer])').length, path).toBe(0);
  }
});

it('every page preloads its two fonts, and only those', () => {
  for (const { path, $ } of builtPages(dist).values()) {
    const preloaded = $('link[rel="preload"]')
      .toArray()
      .map((link) =>
        $(link)
          .attr('href')
          ?.replace(/\.[\w-]+\.woff2$/, ''),
      );
    expect(preloaded, path).toEqual(['/_astro/text', '/_astro/disp']);
  }
});

it('no text waits for a font', () => {
  for (const { path, html, $ } of builtPages(dist).values()) {
    // Chromium paints nothing before a font that the head preloads has come, or long has not.
    expect($('head link[rel="preload"]').length, path).toBe(0);
    expect(html.match(/font-display: ?(?!swap)\w+/g), path).toBe(null);
  }
});

it.each([
  ['desk', desk],
  ['phone', phone],
])('on a %s, what was read stays in its place when the fonts come', async (_, viewport) => {
  await visit('/robots.txt', { viewport }, async ({ page }) => {
    const { promise: painted, resolve: letThemCome } = Promise.withResolvers<undefined>();
    await page.route('**/*.woff2', async (route) => {
      await painted;
      await route.continue();
    });
    await page.goto(new URL(essay, page.url()).href, { waitUntil: 'domcontentloaded' });
    const moved = await page.evaluateHandle(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { value: number }).value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      return shifts;
    });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    letThemCome(undefined);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.fonts.check('1rem "Essay Serif"'))).toBe(true);
    const sum = (await moved.jsonValue()).reduce((total, value) => total + value, 0);
    expect(sum).toBeLessThanOrEqual(0.001);
  });
});

it('reading the essay loads its fonts and nothing else', async () => {
  await visit(essay, { javaScriptEnabled: false }, async ({ page, requests }) => {
    await page.waitForLoadState('networkidle');
    const kinds = requests
      .map((address) => new URL(address).pathname)
      .filter((path) => path !== essay);
    // The sheet for paper is fetched when nothing else is left to do.
    expect(kinds.filter((path) => !/\.woff2$|favicon|print\.[\w-]+\.css$/.test(path))).toEqual([]);
    expect(kinds.length).toBeLessThanOrEqual(7);
  });
});
