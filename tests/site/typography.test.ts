import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { coveredByNotes, notesBelowMarks } from './marginNotes.ts';
import { desk, phone, readers } from './visit.ts';

const visit = readers();
const essay = '/essays/space-diplomacy/';

/** Characters of each full line of the text's paragraphs, counted as they are set. */
const lineLengths = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.body > p:not([class])')].flatMap((paragraph) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('.nr')) continue;
        for (let index = 0; index < (node.nodeValue?.length ?? 0); index += 1) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const [box] = range.getClientRects();
          if (box)
            lines.set(Math.round(box.bottom / 8), (lines.get(Math.round(box.bottom / 8)) ?? 0) + 1);
        }
      }
      return [...lines.values()].slice(0, -1);
    }),
  );

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

describe('the text', () => {
  it('has lines of 55 to 75 characters at a desk and at most 45 on a phone', async () => {
    await visit(essay, { viewport: desk }, async ({ page }) => {
      const length = median(await lineLengths(page));
      expect(length).toBeGreaterThanOrEqual(55);
      expect(length).toBeLessThanOrEqual(75);
    });
    await visit(essay, { viewport: phone }, async ({ page }) => {
      expect(median(await lineLengths(page))).toBeLessThanOrEqual(45);
    });
  });

  it('has leading of 1.5 or more, is not justified, and is never smaller than 14 px', async () => {
    for (const viewport of [phone, desk]) {
      await visit(essay, { viewport }, async ({ page }) => {
        const styles = await page.evaluate(() =>
          [...document.querySelectorAll('.body :is(p, li), .site a, .contents a, .foot p')]
            .filter((node) => node.getClientRects().length > 0)
            .map((node) => {
              const { fontSize, lineHeight, textAlign } = getComputedStyle(node);
              return {
                size: parseFloat(fontSize),
                leading: parseFloat(lineHeight),
                textAlign,
                body: node.matches('.body *'),
              };
            }),
        );
        for (const { size, leading, textAlign, body } of styles) {
          expect(size).toBeGreaterThanOrEqual(14);
          if (body) expect(leading / size).toBeGreaterThanOrEqual(1.499);
          expect(textAlign).not.toBe('justify');
        }
      });
    }
  });

  it('yields no figure of a note when it is copied', async () => {
    await visit(essay, {}, async ({ page }) => {
      const copied = await page.evaluate(() => {
        const paragraph = document.querySelector('.body > p:not([class])');
        getSelection()?.selectAllChildren(paragraph ?? document.body);
        return String(getSelection());
      });
      expect(copied).toContain('security cooperation. Space diplomacy');
    });
  });

  it('does not overflow with the spacing WCAG 1.4.12 asks for, nor at four times the size', async () => {
    for (const width of [320, 390, 1440]) {
      const setting = { viewport: { width, height: 800 }, bypassCSP: true };
      await visit(essay, setting, async ({ page }) => {
        await page.addStyleTag({
          content:
            '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      });
    }
  });

  it.each([essay, '/', '/references/', '/references/riordan2023/', '/search/'])(
    'does not overflow a telephone where letters are twice as large, on %s',
    async (path) => {
      await visit(path, { viewport: { width: 320, height: 700 } }, async ({ page }) => {
        await page.evaluate(() => {
          document.documentElement.style.setProperty('font-size', '36px', 'important');
        });
        await page.locator('.theme').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      });
    },
  );

  it('does not move when its fonts arrive', async () => {
    for (const viewport of [phone, desk]) {
      await visit('/404.html', { viewport }, async ({ page }) => {
        await page.addInitScript(() => {
          const seen = window as unknown as { shift: number };
          seen.shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              seen.shift += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 400));
          await route.continue();
        });
        await page.goto(new URL(essay, page.url()).href, { waitUntil: 'networkidle' });
        await page.waitForTimeout(600);
        const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
        expect(shift).toBeLessThanOrEqual(0.001);
      });
    }
  });
});

describe('notes in the margin', () => {
  const visitPress = readers(inject('press'));

  it('begin within three pixels of the line of their mark, unless one above is in the way', async () => {
    await visit(essay, {}, async ({ page }) => {
      const gaps = await page.evaluate(notesBelowMarks);
      const level = gaps.filter((gap) => Math.abs(gap) <= 3);
      expect(level.length).toBeGreaterThan(6);
      for (const gap of gaps) if (Math.abs(gap) > 3) expect(gap).toBeGreaterThan(3);
    });
  });

  it('never cover one another, the text, or what stands below, however many they are', async () => {
    for (const width of [1000, 1280, 1440, 1920]) {
      await visitPress(
        '/essays/stress/',
        { viewport: { width, height: 900 } },
        async ({ page }) => {
          const covered = await page.evaluate(coveredByNotes);
          expect(covered, `${width} px`).toEqual([]);
        },
      );
    }
  });

  it('are endnotes on paper, with their numbers hanging beside their words', async () => {
    await visit(essay, {}, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const notes = await page.evaluate(() =>
        [...document.querySelectorAll('.notes > ol > li > p')].map((text) => {
          const range = document.createRange();
          range.selectNodeContents(text);
          const lefts = [...range.getClientRects()]
            .filter(({ width }) => width > 0)
            .map(({ left }) => Math.round(left));
          return {
            first: lefts[0],
            least: Math.min(...lefts),
            paragraph: text.getBoundingClientRect().left,
          };
        }),
      );
      expect(notes).toHaveLength(12);
      for (const { first, least, paragraph } of notes) {
        expect(first).toBe(least);
        expect(Math.abs((first ?? 0) - paragraph)).toBeLessThan(1);
      }
    });
  });

  it('stand on the outer side of a text that is read from right to left', async () => {
    await visitPress('/essays/arabic/', {}, async ({ page }) => {
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      const note = await page.locator('#f1').boundingBox();
      const text = await page.locator('.body').boundingBox();
      expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThan(text?.x ?? 0);
    });
  });
});

describe('Japanese', () => {
  const visitPress = readers(inject('press'));

  it('is set wider, upright, and names the family first', async () => {
    await visitPress('/essays/japanese/', {}, async ({ page }) => {
      expect(await page.locator('.byline').innerText()).toContain('神田花子');
      const set = await page.evaluate(() => {
        const { fontSize, lineHeight } = getComputedStyle(document.querySelector('.body > p')!);
        const { fontStyle } = getComputedStyle(document.querySelector('.body em')!);
        return { leading: parseFloat(lineHeight) / parseFloat(fontSize), fontStyle };
      });
      expect(set.leading).toBeCloseTo(1.85, 2);
      expect(set.fontStyle).toBe('normal');
    });
  });
});
