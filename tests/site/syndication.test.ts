import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { atomFaults, jsonFeedFaults, rssFaults, xmlFaults } from '../syndication/feedFaults.ts';
import { linksetFaults, type Linkset } from '../syndication/linksetFaults.ts';
import { builtPages, leadsOn, type BuiltPage } from './builtPages.ts';
import { firstDifference, words } from './words.ts';

const sites = [
  { name: 'the site', dist: inject('dist'), home: 'https://essays.example/' },
  {
    name: 'the site in a folder',
    dist: inject('based').dist,
    home: `https://host.example${inject('based').base}`,
  },
  { name: 'another press', dist: inject('press'), home: 'https://press.example/' },
];

interface JsonItem {
  url: string;
  content_html: string;
  date_published?: string;
  date_modified?: string;
}

const read = (dist: string, file: string) => readFileSync(join(dist, file), 'utf8');
const itemsOf = (dist: string) =>
  (JSON.parse(read(dist, 'feed.json')) as { items: JsonItem[] }).items;

/** The text of an essay's page: without marks, sheets, ways back, and the lists that follow it. */
function textOf({ $ }: BuiltPage): string {
  const body = $('.body').clone();
  body.find('.nr, .sheet, .notes, .back, .list, .panel, wbr, [aria-hidden=true]').remove();
  body.find('.credit').before(' ');
  return body
    .children()
    .toArray()
    .map((block) => $(block).text())
    .join(' ');
}

/** The notes of an essay's page, paragraph by paragraph, without the ways back. */
const notesOf = ({ $ }: BuiltPage): string[] =>
  $('.notes > ol > li')
    .toArray()
    .map((note) => {
      const copy = $(note).clone();
      copy.find('.back').remove();
      const paragraphs = copy.children('p, ul, ol, blockquote, table').toArray();
      const texts = paragraphs.map((each) => $(each).text().trim());
      return texts.filter(Boolean).join(' ');
    });

/** What a block of Markdown says, with a space between the items of its lists. */
const saidIn = (node: Nodes): string =>
  node.type === 'list' || node.type === 'listItem'
    ? node.children.map(saidIn).join(' ')
    : toString(node);

describe.each(sites)('what $name gives to machines', ({ dist, home }) => {
  const pages = builtPages(dist);
  const essays = [...pages.values()].filter(({ path }) => /^\/essays\/./.test(path));
  const addressOf = ({ path }: BuiltPage) => home + path.slice(1);
  /** Whether an address is of the site, and there. */
  const isThere = (address: string): boolean => {
    if (!address.startsWith(home)) return false;
    const path = decodeURIComponent(address.slice(home.length - 1));
    return pages.has(path) || (!path.endsWith('/') && existsSync(join(dist, path)));
  };

  it('is each feed as its specification demands, with every essay', () => {
    const feeds = { atom: read(dist, 'feed.atom'), rss: read(dist, 'feed.rss') };
    expect(atomFaults(feeds.atom)).toEqual([]);
    expect(rssFaults(feeds.rss)).toEqual([]);
    expect(jsonFeedFaults(read(dist, 'feed.json'))).toEqual([]);
    const all = essays.map(addressOf).sort();
    const textsIn = (xml: string, name: string) =>
      load(xml, { xml: true })(name)
        .toArray()
        .map((node) => load(xml, { xml: true })(node).text());
    expect(textsIn(feeds.atom, 'entry > id').sort()).toEqual(all);
    expect(textsIn(feeds.rss, 'item > guid').sort()).toEqual(all);
    expect(
      itemsOf(dist)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(all);
  });

  it.each(essays.map((page) => [page.path, page] as const))(
    'has all of %s in its feeds: the text, its notes as endnotes, its references',
    (_, page) => {
      const item = itemsOf(dist).find(({ url }) => url === addressOf(page));
      const $ = load(item?.content_html ?? '', {}, false);
      const notes = $('section > ol > li')
        .toArray()
        .map((note) => {
          const paragraphs = $(note).children().toArray();
          return paragraphs.map((each) => $(each).text().trim()).join(' ');
        });
      expect(notes).toEqual(notesOf(page));
      const marks = $('sup > a')
        .toArray()
        .map((mark) => `${$(mark).text()} ${$(mark).attr('href') ?? ''}`);
      expect(marks).toEqual(
        page
          .$('.nr > a')
          .toArray()
          .map((mark) => `${page.$(mark).text()} ${addressOf(page)}${mark.attribs.href ?? ''}`),
      );
      expect($('div > ul:last-child > li')).toHaveLength(page.$('.list .references > li').length);
      const text = $('div').first().clone();
      text.find('section, sup:has(a), div > h2:has(+ ul:last-child), div > ul:last-child').remove();
      text.find('p').first().remove();
      const joined = text
        .children()
        .toArray()
        .map((block) => $(block).text())
        .join(' ');
      expect(firstDifference(words(joined), words(textOf(page)))).toBeUndefined();
    },
  );

  it.each(essays.map((page) => [page.path, page] as const))(
    'has %s in Markdown, with its notes as footnotes',
    (path, page) => {
      const source = read(dist, `${path}index.md`);
      const [, facts = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
      expect(parse(facts)).toMatchObject({
        title: page.$('meta[name=citation_title]').attr('content'),
        date: page.$('meta[name="DC.date"]').attr('content'),
        lang: page.$('html').attr('lang'),
        url: addressOf(page),
      });
      const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
      const marks: string[] = [];
      const notes: string[] = [];
      const relative: string[] = [];
      visit(tree, (node) => {
        if (node.type === 'footnoteReference') marks.push(node.identifier);
        if (node.type === 'footnoteDefinition') notes.push(node.children.map(saidIn).join(' '));
        if ('url' in node && !/^https?:/.test(node.url)) relative.push(node.url);
      });
      expect(marks).toEqual(
        page
          .$('.nr > a')
          .toArray()
          .map((mark) => page.$(mark).text()),
      );
      expect(notes.map(words)).toEqual(notesOf(page).map(words));
      expect(relative).toEqual([]);
      expect(text).not.toMatch(/popover|<button|<span|aria-/);
    },
  );

  it('lists in its sitemap the pages that exist, by the addresses they call their own', () => {
    const index = read(dist, 'sitemap.xml');
    const parts = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
    expect(parts.every(isThere)).toBe(true);
    const maps = parts.map((part) => read(dist, part.slice(home.length)));
    expect([index, ...maps].flatMap(xmlFaults)).toEqual([]);
    const listed = maps.flatMap((map) =>
      [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address),
    );
    const canonical = [...pages.values()]
      .filter((page) => !leadsOn(page))
      .flatMap(({ $ }) => $('link[rel=canonical]').attr('href') ?? []);
    expect(listed.sort()).toEqual(canonical.sort());
    expect(read(dist, 'robots.txt')).toContain(`\nSitemap: ${home}sitemap.xml\n`);
  });

  it('is announced: by every page the feeds, by an essay the Atom feed and its Markdown', () => {
    for (const page of pages.values()) {
      if (leadsOn(page)) continue;
      const { $, path } = page;
      const announced = $('link[rel=alternate]:not([type="application/pdf"], [hreflang])')
        .toArray()
        .map(({ attribs: { type = '', href = '' } }) => {
          const address = new URL(href, home + path.slice(1)).href;
          expect(isThere(address), `${path} → ${address}`).toBe(true);
          return type;
        });
      expect(announced, path).toEqual(
        /^\/essays\/./.test(path)
          ? ['application/atom+xml', 'text/markdown']
          : ['application/atom+xml', 'application/rss+xml', 'application/feed+json'],
      );
    }
  });

  it('is listed in llms.txt, file by file', () => {
    const text = read(dist, 'llms.txt');
    expect(text).toMatch(/^# Ibid\n\n> .+\n\n## /);
    const listed = [...text.matchAll(/\]\((.*?)\)/g)].map(([, address = '']) => address);
    expect(listed.filter((address) => !isThere(address))).toEqual([]);
    expect(listed).toEqual(
      expect.arrayContaining(essays.map((page) => `${addressOf(page)}index.md`)),
    );
    expect(listed).toContain(`${home}references/ibid-references.csl.json`);
  });

  it('is linked by linksets as RFC 9264 has them, whose links lead to what is there', () => {
    const files = [
      'references/linkset.json',
      ...essays.map(({ path }) => `${path.slice(1)}linkset.json`),
    ];
    for (const file of files) {
      const linkset = JSON.parse(read(dist, file)) as Linkset;
      expect(linksetFaults(linkset), file).toEqual([]);
      const addresses = linkset.linkset.flatMap(({ anchor, ...relations }) => [
        anchor,
        ...Object.values(relations).flatMap((targets) => targets.map(({ href }) => href)),
      ]);
      const own = addresses.filter((address) => address.startsWith(home));
      expect(
        own.filter((address) => !isThere(address)),
        file,
      ).toEqual([]);
      expect(own.length).toBeGreaterThan(3);
    }
  });

  it('leads from the library to every work, and from a work to itself and its files', () => {
    const { linkset } = JSON.parse(read(dist, 'references/linkset.json')) as Linkset;
    const works = [...pages.values()].filter(({ $ }) => $('article.work').length > 0);
    const [library, ...others] = linkset;
    expect(library?.item?.map(({ href }) => href).sort()).toEqual(works.map(addressOf).sort());
    for (const page of works) {
      const context = others.find(({ anchor }) => anchor === addressOf(page));
      const { $ } = page;
      const inHead = (rel: string) =>
        $(`link[rel="${rel}"]`)
          .toArray()
          .map(({ attribs: { href, type } }) => ({ href, ...(type ? { type } : {}) }));
      expect(context?.describedby).toHaveLength(3);
      expect(context?.describedby).toEqual(inHead('describedby'));
      expect(context?.describes?.[0]?.href).toEqual($('meta[property="og:url"]').attr('content'));
      // Zotero would save it as the work's abstract.
      expect($('meta[name=description], meta[property="og:description"]').attr('content')).toBe(
        $('meta[name=citation_abstract]').attr('content'),
      );
      expect(inHead('linkset')).toEqual([
        { href: `${home}references/linkset.json`, type: 'application/linkset+json' },
      ]);
    }
  });
});

describe('the head of the essay', () => {
  const dist = inject('dist');
  const $ = load(read(dist, 'essays/space-diplomacy/index.html'));
  const at = 'https://essays.example/essays/space-diplomacy/';
  const title =
    'Space Diplomacy or Diplomacy in Space: Japan’s voyage into the outer space(s) of foreign policy';
  const said =
    'Japan’s space diplomacy shows that space is a foreign policy domain in its own right, and neither a stage for rivalry nor for science alone.';

  it('says of it what is known, in every vocabulary, and no more', () => {
    const tags = $('meta[name], meta[property]')
      .toArray()
      .map(({ attribs: { name, property, content = '' } }) => {
        const names = [name, property].filter(Boolean).join(' ');
        return `${names}: ${content}`;
      });
    expect(tags.filter((tag) => !tag.startsWith('viewport'))).toEqual([
      `description: ${said}`,
      `og:image: ${at}picture.png`,
      expect.stringMatching(/^og:image:alt: ./),
      'twitter:card: summary_large_image',
      'author: Carol Buxton',
      `citation_title og:title: ${title}`,
      `DC.title: ${title}`,
      'citation_author: Buxton, Carol',
      'DC.creator: Buxton, Carol',
      'citation_publication_date: 2025',
      'DC.date: 2025',
      'citation_language: en-GB',
      'DC.language: en-GB',
      `citation_abstract og:description: ${said}`,
      `citation_public_url og:url: ${at}`,
      `citation_pdf_url: ${at}space-diplomacy.pdf`,
      'og:site_name: Ibid',
      'og:type: article',
      'z:itemType: blogPost',
    ]);
  });

  it('has the signposts of FAIR, level 1', () => {
    const signposts = 'cite-as type author license describedby item linkset canonical'
      .split(' ')
      .map((rel) => `link[rel="${rel}"]`);
    const links = $(signposts.join())
      .toArray()
      .map((link) => ['rel', 'href', 'type'].map((name) => $(link).attr(name) ?? '').join(' '))
      .map((link) => link.trim());
    expect(links).toEqual([
      `canonical ${at}`,
      `cite-as ${at}`,
      'type https://schema.org/BlogPosting',
      `describedby ${at}space-diplomacy.bib application/x-bibtex`,
      `describedby ${at}space-diplomacy.ris application/x-research-info-systems`,
      `describedby ${at}space-diplomacy.csl.json application/vnd.citationstyles.csl+json`,
      `item ${at}space-diplomacy.pdf application/pdf`,
      `linkset ${at}linkset.json application/linkset+json`,
    ]);
  });
});

describe('dates', () => {
  it('of an essay known to the year are in no feed, since feeds want days', () => {
    const dist = inject('dist');
    expect(read(dist, 'feed.atom')).not.toContain('<published>');
    expect(read(dist, 'feed.rss')).not.toMatch(/<pubDate>|<lastBuildDate>/);
    expect(itemsOf(dist)[0]).not.toHaveProperty('date_published');
    expect(itemsOf(dist)[0]?.content_html).toContain('Carol Buxton · First published: ');
  });

  // The fixtures stand in no repository of their own, so git tells nothing of them.
  it('are told where the front matter knows the day, and of other pages not at all', () => {
    const dist = inject('press');
    const dates: Record<string, unknown> = Object.fromEntries(
      itemsOf(dist).map((item) => [
        item.url.split('/').at(-2) ?? '',
        [item.date_published?.slice(0, 10), item.date_modified?.slice(0, 10)],
      ]),
    );
    expect(dates).toMatchObject({
      specimen: ['2024-05-17', '2024-05-17'],
      stress: [undefined, '2024-06-01'],
      german: [undefined, undefined],
    });
    const dated = [
      ...read(dist, 'sitemap-1.xml').matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod>/g),
    ].map(([, address, date]) => `${address ?? ''} ${date ?? ''}`);
    expect(dated).toEqual([
      'https://press.example/essays/order-ja/ 2025-04-01T00:00:00.000Z',
      'https://press.example/essays/specimen/ 2024-05-17T00:00:00.000Z',
      'https://press.example/essays/stress/ 2024-06-01T00:00:00.000Z',
    ]);
  });
});
