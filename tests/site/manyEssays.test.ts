import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { builtPages, type BuiltPage } from './builtPages.ts';

const dist = inject('press');
const pages = builtPages(dist);
const origin = 'https://press.example';

function page(path: string): BuiltPage {
  const found = pages.get(path);
  if (!found) throw new Error(`${path} was not built`);
  return found;
}

const titles = (path: string) =>
  page(path)
    .$('.essays article a:has(.subtitle), .essays :is(h2, h3) a')
    .toArray()
    .map((node) => page(path).$(node).text().replaceAll(/\s+/g, ' ').trim());

describe('a site of several essays', () => {
  it('lists each essay once, newest first, with the way to its translation', () => {
    expect(titles('/').slice(0, 3)).toEqual([
      'The order of notes',
      'A specimen of everything an essay may hold: Set to be looked at',
      'A stress test of notes',
    ]);
    expect(titles('/')).not.toContain('注の順序');
    expect(page('/').$('.essays a[hreflang="ja"]').attr('href')).toBe('/essays/order-ja/');
  });

  it('resolves every link and fragment within itself', () => {
    const broken = [...pages.values()].flatMap(({ path, $ }) =>
      $('[href], [src], [action]')
        .toArray()
        .flatMap(({ attribs: { href, src, action } }) => [href, src, action])
        .filter((address) => address !== undefined)
        .filter((address) => {
          const url = new URL(address, origin + path);
          return url.origin === origin && !resolves(url);
        })
        .map((address) => `${path} → ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it('has nothing of a draft in any file a reader or a search can reach', () => {
    expect(existsSync(join(dist, 'essays/unready'))).toBe(false);
    expect(existsSync(join(dist, 'authors/hugh-hazel'))).toBe(false);
    for (const { html, path } of pages.values()) {
      expect(html, path).not.toMatch(/Not ready to be read|Hazel|unready/);
    }
  });

  function resolves({ pathname, hash }: URL): boolean {
    const path = decodeURIComponent(pathname);
    const target = pages.get(path);
    if (!target) return !path.endsWith('/') && existsSync(join(dist, path));
    const id = decodeURIComponent(hash.slice(1));
    return (
      id === '' ||
      target
        .$('[id]')
        .toArray()
        .some((node) => node.attribs.id === id)
    );
  }
});

describe('an author', () => {
  it('is one person by the ORCID iD, under each name, with one essay a work', () => {
    const { $ } = page('/authors/ann-alder/');
    expect($('h1').text()).toBe('Ann Alder');
    expect($('.head').text()).toContain('アン・アルダー');
    expect($('.head').text()).toContain('Ann Alder counts notes.');
    expect($('.head a[href="https://orcid.org/0000-0002-1825-0097"]')).toHaveLength(1);
    expect($('.head a[href="https://example.org/alder"]')).toHaveLength(1);
    expect(titles('/authors/ann-alder/')).toEqual(['The order of notes', 'A stress test of notes']);
    expect([...pages.keys()].filter((path) => path.includes('アルダー'))).toEqual([]);
  });

  it('may be a body, and is linked from the essay', () => {
    expect(titles('/authors/the-dogwood-society/')).toEqual(['A stress test of notes']);
    const links = page('/essays/stress/').$('.byline a').toArray();
    expect(links.map(({ attribs }) => attribs.href)).toEqual([
      '/authors/ann-alder/',
      '/authors/the-dogwood-society/',
    ]);
  });

  it('is shown with the works cited more than once, the most cited first', () => {
    const { $ } = page('/authors/ann-alder/');
    // Counted by hand in the sources of the two essays.
    const counts = $('.cited li span')
      .toArray()
      .map((node) => $(node).text());
    expect(counts).toEqual(['cited 5 times', 'cited 5 times', 'cited 3 times']);
    expect($('.cited a').first().attr('href')).toBe('/references/alder2010/');
    expect($('.cited li')).toHaveLength(3);
    expect(page('/authors/erika-eiche/').$('.cited')).toHaveLength(0);
  });
});

describe('keywords and series', () => {
  it('gather their essays', () => {
    expect(titles('/keywords/notes/')).toEqual(['The order of notes', 'A stress test of notes']);
    expect(titles('/series/on-margins/')).toEqual(['A stress test of notes', 'The order of notes']);
  });

  it('lead from an essay only to where there is another', () => {
    const place = page('/essays/order/').$('.place');
    expect(place.find('a[href="/keywords/notes/"]')).toHaveLength(1);
    expect(place.find('a[href="/keywords/order/"]')).toHaveLength(0);
    expect(place.text()).toContain('order');
  });

  it('say which part an essay is, and lead to the one before', () => {
    const { $ } = page('/essays/order/');
    expect($('.place').text()).toContain('Part 2 of 2');
    expect(
      $('.neighbours a')
        .toArray()
        .map(({ attribs }) => attribs.href),
    ).toEqual(['/essays/stress/']);
    expect($('.neighbours').text()).toContain('Previous part');
  });
});

describe('a translation', () => {
  it('and its original name each other and themselves in their heads, and each other in sight', () => {
    const expected = [
      ['en-GB', `${origin}/essays/order/`],
      ['ja', `${origin}/essays/order-ja/`],
    ];
    for (const path of ['/essays/order/', '/essays/order-ja/']) {
      const { $ } = page(path);
      const links = $('head link[hreflang]').toArray();
      expect(links.map(({ attribs }) => [attribs.hreflang, attribs.href]).sort()).toEqual(expected);
    }
    expect(page('/essays/order/').$('.place a[hreflang="ja"]').text()).toBe('日本語');
    expect(page('/essays/order-ja/').$('.place a[hreflang="en-GB"]').text()).toBe('English');
  });
});

/** Every word the site says in English, functions called with numbers and names. */
function sayings(labels: unknown): string[] {
  if (typeof labels === 'string') return [labels];
  if (typeof labels === 'function') {
    return sayings((labels as (...given: unknown[]) => unknown)(2, 2));
  }
  return Object.values(labels as object).flatMap(sayings);
}

describe('the Japanese page', () => {
  const proper = new Set(['DOI', 'ISBN', 'ISSN', '2, DOI']);
  const english = sayings(en).filter((saying) => !proper.has(saying) && /[a-z]{3}/i.test(saying));

  it.each(['/essays/order-ja/', '/search/ja/', '/keywords/順序/'])(
    'says nothing of its frame in English: %s',
    (path) => {
      const { $ } = page(path);
      expect($('html').attr('lang')).toBe('ja');
      $('script, style, .references .entry, #citation, [hreflang="en-GB"]').remove();
      const said = [
        ...$('body *')
          .contents()
          .toArray()
          .filter((node) => node.nodeType === 3)
          .map((node) => $(node).text()),
        ...$('[aria-label], [title]')
          .toArray()
          .flatMap(({ attribs }) => [attribs['aria-label'], attribs.title]),
        ...$('[data-words]')
          .toArray()
          .map(({ attribs }) => attribs['data-words']),
      ].map((text = '') => text.replaceAll(/\s+/g, ' ').trim());
      expect(said.filter((text) => english.includes(text))).toEqual([]);
      expect(said.join(' ')).not.toMatch(/Found|Nothing|Back to|Note \d|min read/);
    },
  );

  it('gives dates, lists of names and the way to search as Japanese does', () => {
    const { $ } = page('/essays/order-ja/');
    expect($('.provenance').text().trim()).toBe('2025年3月 · 更新 2025年4月1日');
    expect($('.byline').text().replaceAll(/\s+/g, '')).toContain('アン・アルダー、神田花子');
    expect($('header nav a').last().attr('href')).toBe('/search/ja/');
    expect($('.notes h2').text()).toBe('注');
  });
});

describe('a site of one essay', () => {
  const one = builtPages(inject('dist'));

  it('has its author’s page, and no lists to choose one thing from', () => {
    expect(one.has('/authors/carol-buxton/')).toBe(true);
    expect([...one.keys()].filter((path) => /^\/(?:keywords|series)\//.test(path))).toEqual([]);
    expect(one.has('/authors/')).toBe(false);
    expect(one.get('/')?.$('.browse')).toHaveLength(0);
    expect(one.get('/authors/carol-buxton/')?.$('.cited')).toHaveLength(0);
    expect(one.get('/essays/space-diplomacy/')?.$('.neighbours, .place a')).toHaveLength(0);
  });
});

it('keeps the search of every language in one index', () => {
  const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(entry.languages)).toEqual(['en']);
  // Six works and nine essays; the draft is none of them.
  expect(entry.languages.en?.page_count).toBe(15);
});
