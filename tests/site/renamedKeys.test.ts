import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, inject, test } from 'vitest';

/** `cedar1999` was `cedar1999a` and `Cedar:1999`; the Arabic essay cites it by the first. */
const press = inject('press');
const read = (path: string) => readFileSync(join(press, path), 'utf8');

test('The address of an earlier key leads to the work, without scripts', () => {
  for (const former of ['cedar1999a', 'Cedar-1999']) {
    const $ = load(read(`references/${former}/index.html`));
    const refresh = $('meta[http-equiv="refresh"]').attr('content');
    expect(refresh).toBe('0;url=/references/cedar1999/');
    expect($('a').attr('href')).toBe('/references/cedar1999/');
    expect($('link[rel="canonical"]').attr('href')).toBe(
      'https://press.example/references/cedar1999/',
    );
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
  }
});

test('Hosts that can are told to lead there at once', () => {
  expect(read('_redirects').split('\n')).toEqual(
    expect.arrayContaining([
      '/references/cedar1999a/ /references/cedar1999/ 301',
      '/references/Cedar-1999/ /references/cedar1999/ 301',
    ]),
  );
});

test('What cites a work by an earlier key cites the work', () => {
  const $ = load(read('references/cedar1999/index.html'));
  const places = $('.passages a')
    .map((_, link) => $(link).attr('href')?.split('#')[0])
    .get();
  expect(places).toContain('/essays/arabic/');
});

test('An earlier address is in no list', () => {
  const list = read('references/index.html');
  expect(list).toContain('/references/cedar1999/');
  expect(list).not.toContain('cedar1999a');
  expect(existsSync(join(press, 'references/cedar1999a/cedar1999a.bib'))).toBe(false);
});
