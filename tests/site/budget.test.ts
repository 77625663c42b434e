import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { builtPages } from './builtPages.ts';
import { readers } from './visit.ts';

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

it('an essay is not drawn before its title is there', () => {
  const { $ } = builtPages(dist).get(essay) ?? {};
  expect($?.('link[rel="expect"][blocking="render"]').attr('href')).toBe('#title');
  expect($?.('#title').is('h1')).toBe(true);
});

it('asks for its fonts from the body', () => {
  // Chromium paints nothing before a font that the head preloads has come, or long has not.
  for (const { path, $ } of builtPages(dist).values())
    expect($('head link[rel="preload"]').length, path).toBe(0);
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
