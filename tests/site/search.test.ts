import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import type { CslItem } from '../../src/schema/work.ts';
import { phone, readers, type Visit } from './visit.ts';

const visit = readers();
const bib = 'content/references/space-diplomacy.bib';
const root = new URL('../..', import.meta.url).pathname;
const { works } = readBibliography([{ path: bib, text: readFileSync(join(root, bib), 'utf8') }]);
const items = works.map(({ csl }) => csl);

/** Keys of the works found, in order, once the search for the text is done. */
async function worksFor(page: Page, text: string): Promise<string[]> {
  await page.evaluate(() => {
    const status = document.querySelector('[role="status"]');
    if (status) status.textContent = '';
  });
  // Set and not typed: typing starts a search of its own, which on a busy machine answers late and
  // would be taken for the answer to the next text.
  await page.$eval(
    '[name="q"]',
    (field, value) => ((field as HTMLInputElement).value = value),
    text,
  );
  await page.press('[name="q"]', 'Enter');
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
  return page.$$eval('[data-group="works"]:not([hidden]) h3 a', (links) =>
    links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''),
  );
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
const year = ({ issued }: CslItem) => String(issued?.['date-parts']?.[0]?.[0]);
const container = (item: CslItem) => item['container-title'] ?? item.publisher ?? '';
const familyNames = (item: CslItem) => (item.author ?? []).map(({ family }) => family ?? '');
/** Words by letters alone, so that a hyphen or a curly quote makes no difference. */
const letters = (text: string) =>
  plain(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

const onSearchPage = (read: (visit: Visit) => Promise<void>) => visit('/search/', {}, read);

describe('every work of the library is found first', () => {
  it('by its DOI in five forms, and alone', async () => {
    await onSearchPage(async ({ page }) => {
      for (const { id, DOI } of items) {
        if (DOI === undefined) continue;
        const forms = [
          DOI,
          `doi:${DOI}.`,
          `https://doi.org/${DOI}`,
          `(https://dx.doi.org/${DOI.toUpperCase()}),`,
          `https://doi.org/${encodeURIComponent(DOI)}`,
        ];
        for (const form of forms) expect([form, await worksFor(page, form)]).toEqual([form, [id]]);
      }
    });
  });

  it('by each author’s family name, with and without its accents', async () => {
    await onSearchPage(async ({ page }) => {
      for (const item of items) {
        for (const name of familyNames(item)) {
          const sharing = items.filter((other) => familyNames(other).includes(name)).length;
          for (const form of new Set([name, plain(name), name.replaceAll('-', ' ')])) {
            const found = await worksFor(page, form);
            expect([form, found.slice(0, sharing)]).toContainEqual(
              expect.arrayContaining([item.id]),
            );
          }
        }
      }
    });
  });

  it('by its whole title', async () => {
    await onSearchPage(async ({ page }) => {
      for (const { id, title = '' } of items) {
        expect([title, (await worksFor(page, title))[0]]).toEqual([title, id]);
      }
    });
  });

  it('by any three words of its title that follow each other', async () => {
    await onSearchPage(async ({ page }) => {
      for (const { title = '' } of items) {
        const words = title.split(/\s+/);
        for (let start = 0; start + 3 <= words.length; start += 1) {
          const three = words.slice(start, start + 3).join(' ');
          const [first] = await worksFor(page, three);
          const found = items.find(({ id }) => id === first)?.title ?? '';
          // Two titles may share three words; then either comes first.
          expect(letters(found), three).toContain(letters(three).trim());
        }
      }
    });
  });

  it('by its container and year', async () => {
    await onSearchPage(async ({ page }) => {
      for (const item of items) {
        const query = `${container(item)} ${year(item)}`;
        const sharing = items.filter((other) => query === `${container(other)} ${year(other)}`);
        const found = await worksFor(page, query);
        expect(found.slice(0, sharing.length).sort(), query).toEqual(
          sharing.map(({ id }) => id).sort(),
        );
      }
    });
  });

  it('by the whole reference of the printed list', async () => {
    await onSearchPage(async ({ page }) => {
      const printed = readFileSync(new URL('original.txt', import.meta.url), 'utf8')
        .split(/\nReferences\n/)[1]
        ?.trim()
        .split('\n');
      expect(printed).toHaveLength(items.length);
      for (const reference of printed ?? []) {
        const wanted = items.find((item) => reference.startsWith(familyNames(item)[0] ?? '?'));
        for (const form of [reference, reference.replace(/https?:\S+$/, '')]) {
          expect([form, (await worksFor(page, form))[0]]).toEqual([form, wanted?.id]);
        }
      }
    });
  });
});

describe('a search', () => {
  it('says what is not there', async () => {
    await onSearchPage(async ({ page }) => {
      for (const nothing of ['elephant', '10.9999/none', '9781234567897']) {
        expect([nothing, await worksFor(page, nothing)]).toEqual([nothing, []]);
      }
      expect(await page.textContent('[role="status"]')).toContain('9781234567897');
    });
  });

  it('takes a word that is misspelt for the one it is like, and says so', async () => {
    await onSearchPage(async ({ page }) => {
      expect(await worksFor(page, 'Riordam')).toEqual(['riordan2023']);
      expect(await page.textContent('[role="status"]')).toMatch(
        /^No exact match\. The nearest: 1 reference/,
      );
    });
  });

  it('finds passages, with their heading, apart from works', async () => {
    await onSearchPage(async ({ page }) => {
      expect(await worksFor(page, 'quick rescue')).toEqual([]);
      const passage = page.locator('[data-group="essays"] .hit li').first();
      expect(await passage.locator('a').getAttribute('href')).toMatch(
        /\/essays\/space-diplomacy\/#/,
      );
      expect(await passage.locator('mark').allTextContents()).toContain('quick');
      // Sources are works: the name of one does not bring up every essay that cites it.
      await worksFor(page, 'Csajkova');
      expect(await page.isHidden('[data-group="essays"]')).toBe(true);
    });
  });

  it('marks words without the signs about them', async () => {
    await onSearchPage(async ({ page }) => {
      await worksFor(page, 'space policy');
      const marked = await page.locator('.hit mark').allTextContents();
      expect(marked).toContain('Policy');
      expect(marked.filter((word) => !/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(word))).toEqual([]);
    });
  });

  it('shows text as text', async () => {
    await onSearchPage(async ({ page }) => {
      await worksFor(page, '<img src=x> space');
      const tags = await page.$$eval('.hit *', (all) => [
        ...new Set(all.map((one) => one.localName)),
      ]);
      const ours = ['a', 'cite', 'h3', 'li', 'mark', 'p', 'span', 'ul'];
      expect(tags.filter((tag) => !ours.includes(tag))).toEqual([]);
    });
  });

  it('adds up within a facet and narrows down across facets', async () => {
    await visit('/search/?q=space', {}, async ({ page }) => {
      const shown = () => page.locator('[data-group="works"] .hit').count();
      const box = (facet: string, value: string) =>
        page.locator(`input[name="${facet}"][value="${value}"]`);
      const settle = async (act: () => Promise<void>) => {
        const before = await page.textContent('[role="status"]');
        await act();
        await page.waitForFunction(
          (text) => document.querySelector('[role="status"]')?.textContent !== text,
          before,
        );
      };
      // Counts come after the results.
      await box('year', '2023').waitFor();
      await settle(() => box('year', '2023').check());
      expect(await shown()).toBe(3);
      await settle(() => box('year', '2020').check());
      expect(await shown()).toBe(5);
      await settle(() => box('type', 'Journal article').check());
      expect(await shown()).toBe(4);
      await page.waitForSelector('input[name="year"][value="2002"]:disabled');
      expect(new URL(page.url()).search).toBe('?q=space&type=Journal+article&year=2023&year=2020');
      await settle(async () => {
        await page.goBack();
      });
      expect(await shown()).toBe(5);
      expect(await box('type', 'Journal article').isChecked()).toBe(false);
      await settle(() => page.click('[data-clear]'));
      expect(new URL(page.url()).search).toBe('?q=space');
    });
  });

  it('is in the address: shared, sent, and gone back to', async () => {
    await visit('/search/?q=Machon', {}, async ({ page }) => {
      const first = page.locator('[data-group="works"] h3 a').first();
      expect(await first.getAttribute('href')).toBe('/references/riordan2023/');
      await page.fill('[name="q"]', 'Dolman');
      await page.waitForURL('**/search/?q=Dolman');
      await page.locator('[data-group="works"] h3 a[href*="dolman2002"]').click();
      await page.waitForURL('**/references/dolman2002/');
      await page.goBack();
      await page.locator('[data-group="works"] h3 a[href*="dolman2002"]').waitFor();
      expect(await page.inputValue('[name="q"]')).toBe('Dolman');
      await page.goBack();
      await page.locator('[data-group="works"] h3 a[href*="riordan2023"]').waitFor();
      expect(await page.inputValue('[name="q"]')).toBe('Machon');
    });
  });

  it('goes by the arrow keys from the field through the results and back', async () => {
    await visit('/search/?q=space+diplomacy', {}, async ({ page }) => {
      await page.locator('.hit').first().waitFor();
      const place = () =>
        page.$$eval('a[data-hit]', (links) =>
          links.findIndex((link) => link === document.activeElement),
        );
      await page.focus('[name="q"]');
      await page.keyboard.press('ArrowDown');
      expect(await place()).toBe(0);
      await page.keyboard.press('ArrowDown');
      expect(await place()).toBe(1);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    });
  });
});

describe('the dialog', () => {
  const open = '.search-dialog[open]';

  it('loads nothing of the search before it is used, and nothing from elsewhere after', async () => {
    await visit('/essays/space-diplomacy/', {}, async ({ page, requests, strangers, errors }) => {
      const ours = () => requests.filter((url) => /pagefind|\/search\/|dialog|searchBox/.test(url));
      expect(ours()).toEqual([]);
      await page.click('header a[href$="/search/"]');
      await page.fill(`${open} [name="q"]`, 'Machon');
      await page.locator(`${open} .hit`).first().waitFor();
      expect(ours().length).toBeGreaterThan(0);
      expect(strangers).toEqual([]);
      expect(errors).toEqual([]);
    });
  });

  it('answers also where Pagefind’s worker does not begin', async () => {
    await visit('/404.html', {}, async ({ page, errors }) => {
      await page.waitForLoadState('networkidle');
      await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
      await page.goto(new URL('/search/', page.url()).href);
      expect(await worksFor(page, 'Machon')).toEqual(['riordan2023']);
      expect(errors).toEqual([]);
    });
  });

  it('opens by Ctrl K; Escape empties it, then closes it and gives the focus back', async () => {
    await visit('/essays/space-diplomacy/', { viewport: phone }, async ({ page }) => {
      const link = page.locator('header a[href$="/search/"]');
      await link.focus();
      await page.keyboard.press('Control+k');
      await page.locator(open).waitFor();
      await page.keyboard.type('Dolman');
      await page.locator(`${open} .hit`).first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.inputValue(`${open} [name="q"]`)).toBe('');
      await page.keyboard.press('Escape');
      await page.locator(open).waitFor({ state: 'detached' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('closes by a click beside it', async () => {
    await visit('/', {}, async ({ page }) => {
      await page.click('header a[href$="/search/"]');
      await page.locator(open).waitFor();
      await page.mouse.click(5, 700);
      await page.locator(open).waitFor({ state: 'detached' });
    });
  });

  it('sends what was typed to the search page', async () => {
    await visit('/references/', {}, async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.locator(open).waitFor();
      await page.keyboard.type('Pekkanen');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=Pekkanen');
      await page.locator('.hit').first().waitFor();
    });
  });
});

describe('the search page', () => {
  it('has a form and a way to the list without scripts', async () => {
    await visit('/search/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.isVisible('search form [name="q"]')).toBe(true);
      expect(await page.isVisible('main a[href="/references/"]')).toBe(true);
      expect(await page.isVisible('[data-found]')).toBe(false);
    });
  });

  it('asks for nothing of the index until somebody searches, and holds no focus', async () => {
    await visit('/search/', {}, async ({ page, requests, errors }) => {
      expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      await page.focus('[name="q"]');
      await page.waitForRequest(/pagefind/, { timeout: 5000 }).catch(() => undefined);
      expect(requests.some((url) => url.includes('pagefind'))).toBe(true);
      expect(errors).toEqual([]);
    });
  });

  it('does not scroll sideways at 320 px', async () => {
    await visit('/search/?q=space', { viewport: { width: 320, height: 700 } }, async ({ page }) => {
      await page.locator('.hit').first().waitFor();
      await page.click('.facets summary');
      await page.locator('.facets input').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
});

describe('below a folder of its host', () => {
  const { dist, base } = inject('based');
  const visitBased = readers(dist, base);

  it('finds works and essays at their addresses', async () => {
    await visitBased('/search/?q=space+diplomacy', {}, async ({ page, errors }) => {
      await page.locator('.hit').first().waitFor();
      const paths = await page.$$eval('.hit h3 a', (links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(paths).toContain(`${base}references/riordan2023/`);
      expect(paths).toContain(`${base}essays/space-diplomacy/`);
      expect(errors).toEqual([]);
    });
  });
});
