import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from './builtPages.ts';
import { desk, phone, readers } from './visit.ts';

const press = inject('press');
const visit = readers(press);
const pages = builtPages(press);
const specimen = '/essays/specimen/';
const { $ } = pages.get(specimen) ?? {};
if (!$) throw new Error('The specimen was not built.');

const boxesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );

describe('a wide figure', () => {
  it('is as wide as the text and the notes, and its caption as the text', async () => {
    await visit(specimen, { viewport: desk }, async ({ page }) => {
      const [text] = await boxesOf(page, '.body');
      const [note] = await boxesOf(page, '#f1');
      const [figure] = await boxesOf(page, '.wide img');
      const [caption] = await boxesOf(page, '.wide figcaption');
      expect(figure?.left).toBeCloseTo(text?.left ?? 0, 0);
      expect(figure?.right).toBeCloseTo(note?.right ?? 0, 0);
      expect(caption?.right).toBeLessThanOrEqual((text?.right ?? 0) + 1);
    });
  });

  it('is never covered by a note, however many stand beside it', async () => {
    for (const width of [1000, 1440, 1920]) {
      await visit('/essays/stress/', { viewport: { width, height: 900 } }, async ({ page }) => {
        const figures = await boxesOf(page, '.wide');
        const notes = await boxesOf(page, '.notes > ol > li, .preface');
        expect(figures).toHaveLength(2);
        expect(notes).toHaveLength(14);
        for (const figure of figures)
          for (const { top, bottom } of notes)
            expect(top >= figure.bottom || bottom <= figure.top, `${width} px`).toBe(true);
      });
    }
  });

  it('lets the note above it stay above, where there is room', async () => {
    await visit('/essays/stress/', {}, async ({ page }) => {
      const [figure] = await boxesOf(page, '.wide');
      const [preface] = await boxesOf(page, '.preface');
      expect(preface?.bottom).toBeLessThan(figure?.top ?? 0);
    });
  });

  it('reaches the edges of a telephone, and does not make it scroll', async () => {
    await visit(specimen, { viewport: phone }, async ({ page }) => {
      const [image] = await boxesOf(page, '.wide img');
      expect([image?.left, image?.right]).toEqual([0, phone.width]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    });
  });

  it('has an image in the size that the screen needs', async () => {
    for (const [viewport, most] of [
      [phone, 500],
      [desk, 1400],
    ] as const) {
      await visit(specimen, { viewport }, async ({ page }) => {
        const image = page.locator('.wide img');
        await image.scrollIntoViewIfNeeded();
        const wide = () =>
          image.evaluate((node) => {
            const { currentSrc, complete, naturalWidth } = node as HTMLImageElement;
            return complete && currentSrc ? naturalWidth : 0;
          });
        await expect.poll(wide).toBeGreaterThan(0);
        expect(await wide()).toBeLessThanOrEqual(most);
        expect(await image.getAttribute('alt')).toMatch(/^A rocket/);
      });
    }
  });
});

it('a pull quote is for the eye only', async () => {
  await visit(specimen, {}, async ({ page }) => {
    const words = 'A quotation of some length';
    expect(await page.locator('.pull-quote').innerText()).toContain(words);
    const heard = await page.locator('.body').ariaSnapshot();
    expect(heard.split(words)).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pull-quote').isVisible()).toBe(false);
  });
});

it('an epigraph and an aside say whose and what they are', async () => {
  await visit(specimen, {}, async ({ page }) => {
    const heard = await page.locator('.body').ariaSnapshot();
    expect(heard).toContain('note "On asides"');
    expect(await page.locator('.epigraph figcaption').innerText()).toBe('The King of Hearts');
    expect(await page.locator('.epigraph blockquote').innerText()).not.toContain('King of Hearts');
  });
});

it('a timeline is drawn in the order of its dates, and says them all in words', async () => {
  await visit(specimen, {}, async ({ page }) => {
    const dates = await page.locator('.timeline time').allInnerTexts();
    expect(dates).toEqual(['11 February 1970', '1981', '1999', 'November 1998', '2011']);
    const [day, month, year] = await boxesOf(page, '.timeline circle');
    const [span] = await boxesOf(page, '.timeline rect');
    const places = [day?.left, span?.left, month?.left, span?.right, year?.left].map(Number);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const [drawing] = await boxesOf(page, '.timeline svg');
    expect(Math.max(...places)).toBeLessThan(drawing?.right ?? 0);
    // The drawing says nothing that the list does not.
    expect(await page.locator('.timeline').ariaSnapshot()).not.toContain('1980');
  });
});

it('a link says its address on paper, in a list as in a paragraph, and a source says it once', async () => {
  await visit(specimen, {}, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() =>
      [...document.querySelectorAll('.body a[href^="http"]')].map((link) => ({
        words: link.textContent,
        after: getComputedStyle(link, '::after').content,
      })),
    );
    const own = printed.filter(({ words }) => words === 'link').map(({ after }) => after);
    expect(own).toEqual(['" (https://example.org/)"', '" (https://example.org/list)"']);
    const sources = printed.filter(({ words }) => words.startsWith('http'));
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.every(({ after }) => after === 'none')).toBe(true);
  });
});

it('the licence of a text stands at the foot of its page', () => {
  const licence = $('.foot a[rel="license"]');
  expect(licence.text()).toBe('CC-BY-4.0');
  expect(licence.attr('href')).toBe('https://spdx.org/licenses/CC-BY-4.0');
});

it('bold words are set in a bold cut, which no other page loads', async () => {
  await visit(specimen, {}, async ({ page, requests }) => {
    await page.waitForLoadState('networkidle');
    expect(requests.filter((address) => address.includes('text-b.'))).toHaveLength(1);
    expect(requests.filter((address) => /text-b[ix]+\./.test(address))).toEqual([]);
  });
  for (const [path, { html }] of pages)
    expect(html.includes('text-b.'), path).toBe(path === specimen);
});

it('formulas are MathML, and only their page has their style', () => {
  expect($('math')).toHaveLength(3);
  expect($('math[display="block"]')).toHaveLength(2);
  expect($('[style]')).toHaveLength(0);
  for (const [path, { html }] of pages)
    expect(html.includes('tml-display'), path).toBe(path === specimen);
});

describe('a list in a note', () => {
  it('stands in the margin, in the note and in its place there', async () => {
    await visit('/essays/numbered/', { viewport: desk }, async ({ page }) => {
      const [note] = await boxesOf(page, '#f1');
      const items = await boxesOf(page, '#f1 li');
      expect(items).toHaveLength(3);
      for (const { left, right, top, bottom } of items) {
        expect(left).toBeGreaterThan(note?.left ?? 0);
        expect(right).toBeLessThanOrEqual((note?.right ?? 0) + 1);
        expect(top).toBeGreaterThan(note?.top ?? 0);
        expect(bottom).toBeLessThanOrEqual((note?.bottom ?? 0) + 1);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(desk.width);
      const marker = page.locator('#f1 > ol');
      expect(await marker.evaluate((list) => getComputedStyle(list).listStyleType)).toBe('decimal');
    });
  });
});

describe('the essays before and after', () => {
  const neighbours = (slug: string) =>
    ['prev', 'next'].map((rel) =>
      pages.get(`/essays/${slug}/`)?.$(`a[rel="${rel}"]`).attr('href')?.split('/').at(-2),
    );

  it('are those beside it in the list of all, the newest first', () => {
    expect(neighbours('specimen')).toEqual(['order', 'stress']);
    expect(neighbours('german')).toEqual(['japanese', 'arabic']);
    expect(neighbours('arabic')).toEqual(['german', 'numbered']);
    expect(neighbours('named')).toEqual(['numbered', undefined]);
  });

  it('are those of its series, if it is part of one', () => {
    expect(neighbours('stress')).toEqual([undefined, 'order']);
    expect(neighbours('order')).toEqual(['stress', undefined]);
  });

  it('are named by their titles, in their language', () => {
    const link = pages.get('/essays/german/')?.$('a[rel="prev"]');
    expect(link?.text()).toContain('余白の注');
    expect(link?.find('[lang="ja"]').text().trim()).toBe('余白の注');
  });

  it('are none where there is one essay', () => {
    const only = builtPages(inject('dist')).get('/essays/space-diplomacy/');
    expect(only?.$('.neighbours, [rel="prev"], [rel="next"]')).toHaveLength(0);
    expect(only?.html).not.toContain('neighbours');
  });
});
