import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk, phone, readers } from './visit.ts';

const visit = readers();
const essay = '/essays/space-diplomacy/';

const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((node) => {
    const { top, bottom, height } = node.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  });

describe.each([
  { name: 'with scripts', javaScriptEnabled: true },
  { name: 'without scripts', javaScriptEnabled: false },
])('a reader $name', ({ javaScriptEnabled }) => {
  it('at a desk finds every note in the margin, level with its mark or below the one before', async () => {
    await visit(essay, { viewport: desk, javaScriptEnabled }, async ({ page }) => {
      const text = await page.locator('.body').boundingBox();
      let end = 0;
      for (let number = 1; number <= 12; number += 1) {
        const mark = await page.locator(`#r${number}`).boundingBox();
        const note = await page.locator(`#f${number}`).boundingBox();
        expect(note?.x, `note ${number}`).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
        expect(note?.y, `note ${number}`).toBeGreaterThanOrEqual(end);
        const pushed = (note?.y ?? 0) - end < 25;
        if (!pushed) expect(Math.abs((note?.y ?? 0) - (mark?.y ?? 0))).toBeLessThan(12);
        end = (note?.y ?? 0) + (note?.height ?? 0);
      }
    });
  });

  it.each([
    { width: 'at a desk', viewport: desk },
    { width: 'on a phone', viewport: phone },
  ])('$width comes to the reference a link leads to', async ({ viewport }) => {
    await visit(`${essay}#ref-riordan2023`, { viewport, javaScriptEnabled }, async ({ page }) => {
      // Longer than a smooth scroll takes.
      await page.waitForTimeout(2000);
      expect(await inView(page, '#ref-riordan2023')).toBe(true);
    });
  });

  it('at a desk clicks a mark: the note is marked, and the page stays where it is', async () => {
    await visit(essay, { viewport: desk, javaScriptEnabled }, async ({ page }) => {
      const mark = page.locator('#r7 a');
      await mark.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await mark.click();
      expect(new URL(page.url()).hash).toBe('#n7');
      // Longer than a smooth scroll needs to begin.
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      const backgrounds = await page.evaluate(() =>
        ['#f7', '#f8'].map((id) => {
          const note = document.querySelector(id);
          return note && getComputedStyle(note).backgroundColor;
        }),
      );
      expect(backgrounds[0]).not.toBe(backgrounds[1]);
    });
  });

  it('on a phone opens a note at the foot of the screen, reads it, and closes it', async () => {
    await visit(essay, { viewport: phone, javaScriptEnabled, hasTouch: true }, async ({ page }) => {
      const mark = page.locator('#r7 button');
      await mark.scrollIntoViewIfNeeded();
      expect(await page.locator('#p7').isVisible()).toBe(false);
      await mark.click();
      expect(await page.locator('#p7').isVisible()).toBe(true);
      expect(await page.locator('#p7').innerText()).toContain('Machoň');
      const bottom = async () => {
        const box = await page.locator('#p7').boundingBox();
        return Math.round((box?.y ?? 0) + (box?.height ?? 0));
      };
      await expect.poll(bottom).toBe(phone.height);
      await page.keyboard.press('Escape');
      expect(await page.locator('#p7').isVisible()).toBe(false);
      await expectFocus(page, '#r7 button');
      await mark.click();
      await page.locator('#p7 > button').click();
      expect(await page.locator('#p7').isVisible()).toBe(false);
    });
  });

  it('goes from a note back to its mark, and from a reference to the place that cites it', async () => {
    await visit(`${essay}#n11`, { viewport: phone, javaScriptEnabled }, async ({ page }) => {
      await expect.poll(() => inView(page, '#f11')).toBe(true);
      await page.locator('#f11 .back').click();
      await expect.poll(() => inView(page, '#r11')).toBe(true);
      await page.locator('#ref-riordan2023 .uses a').click();
      expect(new URL(page.url()).hash).toBe('#r7');
      await expect.poll(() => inView(page, '#r7')).toBe(true);
    });
  });

  it('at a desk comes by an address straight to a note', async () => {
    await visit(`${essay}#n11`, { viewport: desk, javaScriptEnabled }, async ({ page }) => {
      await expect.poll(() => inView(page, '#f11')).toBe(true);
    });
  });

  it('sees by the bar at the top how far they have read', async () => {
    await visit(essay, { viewport: desk, javaScriptEnabled }, async ({ page }) => {
      const { width = 0 } = (await page.locator('html').boundingBox()) ?? {};
      const read = async (part: number) => {
        await page.evaluate((share) => {
          const { scrollHeight, clientHeight } = document.documentElement;
          scrollTo({ top: (scrollHeight - clientHeight) * share, behavior: 'instant' });
        }, part);
        // What was not laid out before changes the length of the page.
        await page.waitForTimeout(300);
        const shown = await page.evaluate(
          () => document.querySelector('.progress')!.getBoundingClientRect().width,
        );
        return shown / width;
      };
      expect(await read(0)).toBe(0);
      const half = await read(0.5);
      expect(half).toBeGreaterThan(0.3);
      expect(half).toBeLessThan(0.7);
      expect(await read(1)).toBeGreaterThan(0.95);
    });
  });

  it('shows one control for each mark, at any width', async () => {
    for (const viewport of [phone, { width: 1000, height: 800 }, desk]) {
      await visit(essay, { viewport, javaScriptEnabled }, async ({ page }) => {
        const shown = await page.locator('.nr :is(a, button):visible').count();
        expect(shown, `${viewport.width} px`).toBe(12);
      });
    }
  });

  it.each([essay, '/', '/references/', '/references/riordan2023/', '/search/', '/404.html'])(
    'meets no error, no other origin and no sideways scrolling on %s',
    async (path) => {
      for (const viewport of [{ width: 320, height: 700 }, phone, desk]) {
        await visit(path, { viewport, javaScriptEnabled }, async ({ page, errors, strangers }) => {
          await page.waitForLoadState('networkidle');
          expect(errors).toEqual([]);
          expect(strangers).toEqual([]);
          expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width, `${viewport.width} px`).toBeLessThanOrEqual(viewport.width);
        });
      }
    },
  );
});

it('begins at the top with nothing open and nothing focused', async () => {
  await visit(essay, {}, async ({ page }) => {
    await expectFocus(page, 'body');
    expect(await page.locator(':popover-open').count()).toBe(0);
  });
});

it('reaches the text first by keyboard', async () => {
  await visit(essay, {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    await expectFocus(page, '.skip');
    await page.keyboard.press('Enter');
    await expectFocus(page, '#main');
  });
});

async function expectFocus(page: Page, selector: string): Promise<void> {
  expect(await page.locator(selector).evaluate((node) => node === document.activeElement)).toBe(
    true,
  );
}
