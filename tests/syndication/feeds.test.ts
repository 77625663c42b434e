import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { publishedEssay } from '../../src/metadata/publishedEssay.ts';
import { essay } from '../../src/schema/essay.ts';
import type { Feed, FeedEntry } from '../../src/syndication/feed.ts';
import { feedFormats } from '../../src/syndication/feedFormats.ts';
import { atomFaults, contentFaults, jsonFeedFaults, rssFaults, xmlFaults } from './feedFaults.ts';

const home = 'https://press.example/';

const entry = (slug: string, data: object, changed: FeedEntry['changed'], html: string) => {
  const parsed = essay.parse({ language: 'en-GB', description: 'What it says.', ...data });
  const url = `${home}essays/${slug}/`;
  const published = publishedEssay(parsed, { url, site: 'Press', citations: [] });
  return { published: { ...published, url }, keywords: parsed.keywords ?? [], changed, html };
};

/** One of which all is known, and one of which little is, full of what ends an element or a section. */
const known = entry(
  'known',
  {
    title: 'Known',
    subtitle: 'to the day',
    authors: [
      { family: 'Buxton', given: 'Carol', orcid: '0000-0002-1825-0097' },
      { name: 'UNESCO' },
    ],
    date: '2025-03-14',
    licence: 'CC-BY-4.0',
    keywords: ['space', 'R&D'],
  },
  { at: '2025-04-01T00:00:00Z', isRecorded: true },
  '<p>Text.<sup><a href="https://press.example/essays/known/#n1">1</a></sup></p>',
);
const hostile = entry(
  'hostile',
  {
    title: 'AT&T <i>]]></i> “宇宙” 🚀 & "more"',
    authors: [{ name: '<b>&amp;</b>' }],
    date: '2025',
    language: 'ja',
  },
  { at: '2024-12-31T23:59:59.000Z', isRecorded: false },
  '<p><code>a[b[0]]&gt;c ]]&gt; &amp;amp; &lt;/entry&gt;\u0008</code> 宇宙</p>',
);
const feed: Feed = {
  title: 'Press & Co',
  description: 'Essays < books',
  language: 'en-GB',
  home,
  self: `${home}feed.atom`,
  entries: [known, hostile],
};

const atom = feedFormats.atom.write(feed);
const rss = feedFormats.rss.write(feed);
const json = feedFormats.json.write(feed);

describe('the feeds', () => {
  it.each([
    ['Atom', atomFaults(atom)],
    ['RSS', rssFaults(rss)],
    ['JSON Feed', jsonFeedFaults(json)],
  ])('are %s as its specification demands', (_, faults) => {
    expect(faults).toEqual([]);
  });

  it.each([
    ['Atom', atom],
    ['RSS', rss],
  ])('say in %s what a reader’s program is to show', (_, text) => {
    const { title, items, language } = parseFeed(text);
    expect({ title, language }).toEqual({ title: 'Press & Co', language: 'en-GB' });
    expect(items.map(({ id, url, title: name }) => ({ id, url, name }))).toEqual(
      [known, hostile].map(({ published: { url, title: name } }) => ({ id: url, url, name })),
    );
    expect(items[0]).toMatchObject({
      content: known.html,
      description: 'What it says.',
      authors: [{ name: 'Carol Buxton' }, { name: 'UNESCO' }],
      categories: [{ term: 'space' }, { term: 'R&D' }],
    });
  });

  // The parser above decodes what it reads once too often.
  it('keep every character of the text', () => {
    const textsOf = (xml: string, names: string) =>
      load(xml, { xml: true })(names)
        .toArray()
        .map((node) => load(xml, { xml: true })(node).text().trim());
    // But one that XML cannot hold.
    const texts = [known.html, hostile.html.replace('\u0008', '')];
    expect(textsOf(atom, 'content')).toEqual(texts);
    expect(textsOf(rss, 'content\\:encoded')).toEqual(texts);
    expect(textsOf(rss, 'dc\\:creator')).toEqual(['Carol Buxton', 'UNESCO', '<b>&amp;</b>']);
    expect(textsOf(atom, 'author name')).toEqual(['Carol Buxton', 'UNESCO', '<b>&amp;</b>']);
  });

  it('say the same in JSON Feed', () => {
    expect((JSON.parse(json) as { items: unknown[] }).items).toEqual([
      {
        id: 'https://press.example/essays/known/',
        url: 'https://press.example/essays/known/',
        title: 'Known: to the day',
        summary: 'What it says.',
        content_html: known.html,
        date_published: '2025-03-14T00:00:00.000Z',
        date_modified: '2025-04-01T00:00:00.000Z',
        authors: [
          { name: 'Carol Buxton', url: 'https://orcid.org/0000-0002-1825-0097' },
          { name: 'UNESCO' },
        ],
        tags: ['space', 'R&D'],
        language: 'en-GB',
      },
      expect.not.objectContaining({ date_published: expect.anything() as unknown }),
    ]);
  });

  it('say of dates what is known, and make up no day', () => {
    const [first, second] = parseFeed(atom).items;
    expect(first?.published?.toISOString()).toBe('2025-03-14T00:00:00.000Z');
    expect(first?.updated?.toISOString()).toBe('2025-04-01T00:00:00.000Z');
    expect(second?.updated?.toISOString()).toBe('2024-12-31T23:59:59.000Z');
    expect(atom.match(/<published>/g)).toHaveLength(1);
    expect(rss.match(/<pubDate>.*/g)).toEqual(['<pubDate>Fri, 14 Mar 2025 00:00:00 GMT</pubDate>']);
    const items = (JSON.parse(json) as { items: object[] }).items;
    expect(items[1]).not.toHaveProperty('date_published');
    // When a file was written is good enough where an answer is demanded, and here none is.
    expect(items[1]).not.toHaveProperty('date_modified');
    expect(atom).toContain('<updated>2025-04-01T00:00:00.000Z</updated>\n  <entry');
  });

  it('are feeds without an essay, too', () => {
    const none = { ...feed, entries: [] };
    expect(atomFaults(feedFormats.atom.write(none))).toEqual([]);
    expect(rssFaults(feedFormats.rss.write(none))).toEqual([]);
    expect(jsonFeedFaults(feedFormats.json.write(none))).toEqual([]);
  });
});

describe('the check of feeds', () => {
  it('sees what a parser lets pass', () => {
    expect(xmlFaults('<a><b></a>')).not.toEqual([]);
    expect(xmlFaults('<a>&nbsp;</a>')).not.toEqual([]);
    expect(contentFaults('<p id="x"><a href="/y">y</a><button>z</button></p>')).toHaveLength(3);
    expect(atomFaults(atom.replace('2025-03-14T00:00:00.000Z', '2025'))).toEqual([
      '2025 is no instant',
    ]);
    expect(atomFaults(atom.replace(/<updated>[^<]*<\/updated>/, ''))).toEqual([
      '0 updated in feed',
    ]);
    expect(rssFaults(rss.replace('Fri, 14 Mar 2025 00:00:00 GMT', '2025-03-14'))).toEqual([
      '2025-03-14 is no date',
    ]);
    expect(jsonFeedFaults(json.replace('"tags"', '"keywords"'))).toEqual([
      'keywords is no member of item',
    ]);
  });
});
