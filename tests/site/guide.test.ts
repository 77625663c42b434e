import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { rules } from '../../src/problems/rules.ts';
import { citationStyles } from '../../src/schema/citationStyle.ts';
import { builtPages } from './builtPages.ts';
import { desk, readers } from './visit.ts';

const pages = builtPages(inject('dist'));
const page = (path: string) => {
  const found = pages.get(path);
  if (!found) throw new Error(`No page ${path}.`);
  return found.$;
};
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const visit = readers();

describe('the guide', () => {
  it('is reached from every page, and lists its pages in order', () => {
    for (const { path, $ } of pages.values())
      expect($('footer a[href="/guide/"]').length, path).toBe(1);
    const listed = page('/guide/')('.guide-pages a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    const expected = 'write cite styles components check publish upgrade architecture rules';
    expect(listed).toEqual(expected.split(' ').map((name) => `/guide/${name}/`));
  });

  it('explains every rule at the place its report names', () => {
    const $ = page('/guide/rules/');
    for (const [id, truth] of Object.entries(rules))
      expect($(`h2[id="${id}"] + p`).text(), id).toContain(truth);
  });

  it('shows every style with the same works', () => {
    const $ = page('/guide/styles/');
    for (const style of citationStyles) {
      const shown = $(`#style-${style}`).nextUntil('h3').text();
      expect(shown, style).toContain('Cashman');
      expect(shown, style).toContain('Astropolitik');
    }
    // As the manuals have them: APA 7 (10.1), Chicago 17 (15.24), ICMJE.
    const first = (style: string) => $(`#style-${style}`).nextAll('ul, ol').first().children();
    expect(first('apa').first().text()).toBe('(Cashman & Liebermann, 2024)');
    expect(first('chicago-author-date').first().text()).toBe('(Cashman and Liebermann 2024)');
    expect(first('vancouver').first().text()).toBe('(1)');
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const said = [...pages.values()]
      .filter(({ path }) => path.startsWith('/guide/'))
      .flatMap(({ $ }) => [
        ...$('article')
          .text()
          .matchAll(/npm (?:run )?([a-z][\w:]*)/g),
      ])
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'install'].includes(name));
    expect(new Set(said).size).toBeGreaterThan(5);
    expect([...new Set(said)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('is found by the search, and told apart from essays and works', async () => {
    await visit('/search/?q=Cloudflare', { viewport: desk }, async ({ page: tab, errors }) => {
      const found = tab.locator('[data-group="guide"]');
      await found.getByRole('link', { name: 'Publish', exact: true }).waitFor();
      expect(await found.locator('h2').innerText()).toBe('Guide');
      expect(await tab.locator('[data-group="essays"]').isVisible()).toBe(false);
      expect(await tab.locator('[role="status"]').innerText()).toMatch(
        /^\d+ pages? of the guide\.$/,
      );
      expect(errors).toEqual([]);
    });
  });

  it('is not there where a press has none', () => {
    const press = builtPages(inject('press'));
    expect([...press.keys()].filter((path) => path.startsWith('/guide/'))).toEqual([]);
    for (const { path, $ } of press.values()) expect($('a[href*="/guide/"]').length, path).toBe(0);
  });
});
