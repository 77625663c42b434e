import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { readBiblatex, readRisTags } from '../exports/readers.ts';
import { readers } from './visit.ts';

const dist = inject('dist');
const page = (path: string) => load(readFileSync(`${dist}/${path}/index.html`, 'utf8'));
const essay = 'essays/space-diplomacy';

describe('taking references along', () => {
  it.each([essay, 'references', 'references/riordan2023'])('%s offers each format', (path) => {
    const $ = page(path);
    const links = $('a[download]')
      .get()
      .map((link) => ({ ...link.attribs, text: $(link).text() }));
    expect(links.length % 4).toBe(0);
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const { href = '' } of links as Record<string, string>[]) {
      expect(readFileSync(`${dist}${href}`, 'utf8').length).toBeGreaterThan(100);
    }
  });

  it('names the work a file is of', () => {
    const group = page('references/riordan2023')('.actions').first();
    expect(group.attr('aria-label')).toBe('Riordan, Machoň and Csajková 2023');
    expect(group.find('a').first().text().trim()).toBe('BibTeX');
  });

  it('tells how to cite the essay, with its address', () => {
    const $ = page(essay);
    expect($('#citation').text()).toContain(
      'Ibid (blog), 2025. https://essays.example/essays/space-diplomacy/.',
    );
  });
});

describe('with a script', () => {
  const visit = readers();
  const permissions = ['clipboard-read', 'clipboard-write'];

  it('copies the citation, plain and formatted', { timeout: 60_000 }, async () => {
    await visit(essay, { permissions }, async ({ page: tab, errors }) => {
      await tab.getByRole('button', { name: 'Copy' }).click();
      await tab.getByText('Copied', { exact: true }).waitFor();
      const copied = await tab.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) => (await item?.getType(type))?.text();
        return { plain: await read('text/plain'), html: await read('text/html') };
      });
      expect(copied.plain).toMatch(/^Buxton, Carol\. ‘Space Diplomacy .*space-diplomacy\/\.$/);
      expect(copied.html).toContain('<i>Ibid</i>');
      expect(copied.html).not.toContain('wbr');
      expect(errors).toEqual([]);
    });
  });

  it('copies the BibTeX of a work', async () => {
    await visit('references/riordan2023', { permissions }, async ({ page: tab }) => {
      await tab.getByRole('button', { name: 'Copy BibTeX' }).click();
      await tab.getByText('Copied', { exact: true }).waitFor();
      expect(await tab.evaluate(() => navigator.clipboard.readText())).toContain(
        '@article{riordan2023,',
      );
    });
  });

  it('takes just the chosen works along, by keyboard', async () => {
    await visit('references', {}, async ({ page: tab, errors, requests }) => {
      const bar = tab.getByRole('region', { name: 'Selected works' });
      expect(await bar.isVisible()).toBe(false);
      expect(requests.filter((address) => /\.(?:bib|ris|json)$/.test(address))).toEqual([]);

      for (const name of [/^Select: Dolman/, /^Select: Riordan/, /^Select: Peter/]) {
        await tab.getByRole('checkbox', { name }).focus();
        await tab.keyboard.press('Space');
      }
      expect(await bar.innerText()).toContain('3 works selected');
      expect(await tab.locator('#selection-told').innerText()).toBe('3 works selected');

      const take = async (format: string) => {
        const [download] = await Promise.all([
          tab.waitForEvent('download'),
          tab
            .getByRole('button', { name: `${format} of Selected works`, exact: true })
            .press('Enter'),
        ]);
        const text = readFileSync(await download.path(), 'utf8');
        return { name: download.suggestedFilename(), text };
      };
      const ris = await take('RIS');
      expect(ris.name).toBe('ibid-selection.ris');
      expect(
        readRisTags(ris.text)
          .map(({ ID }) => ID?.[0])
          .sort(),
      ).toEqual(['dolman2002', 'peter2007', 'riordan2023']);
      expect(readBiblatex((await take('BibLaTeX')).text)).toHaveLength(3);
      expect(JSON.parse((await take('CSL-JSON')).text)).toHaveLength(3);

      await tab.getByRole('button', { name: 'Clear' }).press('Enter');
      expect(await bar.isVisible()).toBe(false);
      expect(await tab.evaluate(() => document.activeElement?.getAttribute('type'))).toBe(
        'checkbox',
      );
      expect(errors).toEqual([]);
    });
  });

  it('gives each of them a target a finger can hit', async () => {
    await visit('references', { viewport: { width: 390, height: 844 } }, async ({ page: tab }) => {
      await tab.getByRole('checkbox').first().check();
      const sizes = await tab
        .locator('.actions a, .actions button:visible, .select')
        .evaluateAll((targets) =>
          targets
            .map((each) => each.getBoundingClientRect())
            .map(({ width, height }) => Math.min(width, height)),
        );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    });
  });
});

it('has neither boxes nor copy buttons without a script', () => {
  const $ = page('references');
  expect($('input[type=checkbox]')).toHaveLength(0);
  expect($('#selection').attr('hidden')).toBeDefined();
  expect(page(essay)('[data-copies]:not([hidden])')).toHaveLength(0);
});
