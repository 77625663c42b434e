import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone, readers } from './visit.ts';

const visit = readers();
const essay = '/essays/space-diplomacy/';

/** How light the page is, from 0 to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const [red = 0] = getComputedStyle(document.body.parentElement!)
      .backgroundColor.match(/[\d.]+/g)!
      .map(Number);
    return red;
  });
const isDark = async (page: Page) => (await lightness(page)) < 100;
const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage));
const control = (page: Page) => page.getByLabel('Theme');

describe('the choice of a theme', () => {
  it('is not offered without scripts, where the page follows the system', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit(essay, { javaScriptEnabled: false, colorScheme }, async ({ page }) => {
        expect(await page.locator('select').count()).toBe(0);
        expect(await isDark(page)).toBe(colorScheme === 'dark');
      });
    }
  });

  it.each(['/', essay, '/references/', '/references/riordan2023/', '/search/', '/404.html'])(
    'is offered on %s, and keeps nothing until it is used',
    async (path) => {
      await visit(path, { viewport: phone, colorScheme: 'dark' }, async ({ page }) => {
        expect(await control(page).inputValue()).toBe('');
        expect(await control(page).evaluate((node) => node.getBoundingClientRect().height)).toBe(
          44,
        );
        expect(await isDark(page)).toBe(true);
        expect(await kept(page)).toEqual([]);
      });
    },
  );

  it('holds on every page from then on, before any script file has come', async () => {
    await visit(essay, { colorScheme: 'light' }, async ({ page }) => {
      await control(page).selectOption('Dark');
      expect(await isDark(page)).toBe(true);
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(new URL('/references/', page.url()).href);
      expect(await page.locator('select').count()).toBe(0);
      expect(await isDark(page)).toBe(true);
      await page.unroute('**/*.js');
      await page.goto(new URL('/', page.url()).href);
      expect(await control(page).inputValue()).toBe('dark');
    });
  });

  it('can be taken back, and then nothing is kept of it', async () => {
    await visit(essay, { colorScheme: 'dark' }, async ({ page }) => {
      await control(page).selectOption('Light');
      expect(await isDark(page)).toBe(false);
      expect(await kept(page)).toHaveLength(1);
      await control(page).selectOption('As the system');
      expect(await isDark(page)).toBe(true);
      expect(await kept(page)).toEqual([]);
    });
  });

  it('holds in the other pages that are open', async () => {
    await visit(essay, { colorScheme: 'light' }, async ({ page }) => {
      const other = await page.context().newPage();
      await other.goto(new URL('/', page.url()).href);
      await control(page).selectOption('Dark');
      await expect.poll(() => isDark(other)).toBe(true);
      expect(await control(other).inputValue()).toBe('dark');
    });
  });

  it('ends at the edge of the paper', async () => {
    await visit(essay, { colorScheme: 'light' }, async ({ page }) => {
      await control(page).selectOption('Dark');
      await page.emulateMedia({ media: 'print' });
      expect(await isDark(page)).toBe(false);
      const scheme = await page.evaluate(
        () => getComputedStyle(document.documentElement).colorScheme,
      );
      expect(scheme).toBe('light');
    });
  });

  it('that was never made by this site is none', async () => {
    await visit(essay, { colorScheme: 'light' }, async ({ page, errors }) => {
      // A reload breaks off what is still on its way.
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => {
        localStorage.setItem('ibid-theme', '"purple"');
      });
      await page.reload();
      expect(await isDark(page)).toBe(false);
      expect(await control(page).inputValue()).toBe('');
      expect(errors).toEqual([]);
    });
  });
});
