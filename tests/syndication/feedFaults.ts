import { load, type CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { SaxesParser } from 'saxes';

/** An instant as RFC 3339 writes it, which is what Atom and JSON Feed demand. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** The same as RFC 822 writes it, with the four-figure year of RSS. */
const rssInstant = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

const isAbsolute = (address = ''): boolean => /^https?:\/\/[^/]+\//.test(address);

/** Everything that keeps a text from being well-formed XML with namespaces. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(xml).close();
  return faults;
}

/** What in the HTML of an entry only works on the page it came from. */
export function contentFaults(html: string): string[] {
  const $ = load(html, {}, false);
  const addresses = $('[href],[src],[cite],[poster]')
    .toArray()
    .flatMap(({ attribs: { href, src, cite, poster } }) => [href, src, cite, poster])
    .filter((address) => address !== undefined);
  return [
    ...addresses
      .filter((address) => !isAbsolute(address))
      .map((address) => `${address} is relative`),
    ...$('button,script,style,wbr,[popover],[hidden],[id],[class],[role],[style],[tabindex]')
      .toArray()
      .map(({ tagName }) => `${tagName} is the page’s`),
    ...$('span:empty, p:empty, li:empty')
      .toArray()
      .map(({ tagName }) => `${tagName} is empty`),
  ];
}

/** What RFC 4287 demands of a feed (4.1.1) and of its entries (4.1.2), as far as a static feed can break it. */
export function atomFaults(xml: string): string[] {
  const $ = load(xml, { xml: true });
  const feed = $('feed');
  const entries = $('feed > entry').toArray();
  const ids = $('id')
    .toArray()
    .map((id) => $(id).text());
  return [
    ...xmlFaults(xml),
    ...(feed.attr('xmlns') === 'http://www.w3.org/2005/Atom' ? [] : ['no Atom']),
    ...[...feed.toArray(), ...entries].flatMap((element) => [
      ...exactlyOne($, element, ['id', 'title', 'updated']),
      ...$(element)
        .children('updated, published')
        .toArray()
        .filter((date) => !instant.test($(date).text()))
        .map((date) => `${$(date).text()} is no instant`),
    ]),
    ...entries.flatMap((entry) => [
      ...exactlyOne($, entry, ['content']),
      ...($(entry).find('> author > name').text() ? [] : ['an entry has no author']),
      ...($(entry).children('content').attr('type') === 'html' ? [] : ['content is not HTML']),
      ...contentFaults($(entry).children('content').text()),
    ]),
    ...ids.filter((id) => !isAbsolute(id)).map((id) => `${id} is no IRI`),
    ...(new Set(ids).size === ids.length ? [] : ['an id is there twice']),
    ...linkFaults(feed.children('link').toArray(), ['self', 'alternate']),
  ];
}

/** What RSS 2.0 demands, and its advisory board's profile: `atom:link` to itself, guids that are addresses. */
export function rssFaults(xml: string): string[] {
  const $ = load(xml, { xml: true });
  const channel = $('rss[version="2.0"] > channel');
  const items = channel.children('item').toArray();
  return [
    ...xmlFaults(xml),
    ...(channel.length === 1 ? [] : ['no RSS 2.0']),
    ...channel
      .toArray()
      .flatMap((element) => exactlyOne($, element, ['title', 'link', 'description', 'language'])),
    ...linkFaults(channel.children('atom\\:link').toArray(), ['self']),
    ...items.flatMap((item) => [
      ...exactlyOne($, item, ['title', 'link', 'guid', 'content\\:encoded']),
      ...$(item)
        .children('pubDate')
        .toArray()
        .filter((date) => !rssInstant.test($(date).text()))
        .map((date) => `${$(date).text()} is no date`),
      ...($(item).children('author').length === 0 ? [] : ['an author is no mail address']),
      ...[$(item).children('guid').text(), $(item).children('link').text()]
        .filter((address) => !isAbsolute(address))
        .map((address) => `${address} is no address`),
      ...contentFaults($(item).children('content\\:encoded').text()),
    ]),
  ];
}

interface JsonFeedItem extends Record<string, unknown> {
  id: unknown;
  url: unknown;
  content_html: unknown;
  date_published?: string;
  date_modified?: string;
}

/** What JSON Feed 1.1 demands, and members it does not know. */
export function jsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text) as Record<string, unknown> & { items: JsonFeedItem[] };
  const known = {
    feed: 'version title home_page_url feed_url description language items',
    item: `id url title content_html summary date_published date_modified authors tags language`,
    author: 'name url',
  };
  const unknown = (object: object, kind: keyof typeof known) =>
    Object.entries(object).flatMap(([name, value]) => [
      ...(known[kind].split(' ').includes(name) ? [] : [`${name} is no member of ${kind}`]),
      ...(value === null || value === '' ? [`${name} is empty`] : []),
    ]);
  const ids = feed.items.map(({ id }) => id);
  return [
    ...unknown(feed, 'feed'),
    ...(feed.version === 'https://jsonfeed.org/version/1.1' ? [] : ['no JSON Feed 1.1']),
    ...(typeof feed.title === 'string' ? [] : ['no title']),
    ...[feed.home_page_url, feed.feed_url]
      .filter((address) => !isAbsolute(String(address)))
      .map((address) => `${String(address)} is no address`),
    ...(new Set(ids).size === ids.length ? [] : ['an id is there twice']),
    ...feed.items.flatMap((item) => [
      ...unknown(item, 'item'),
      ...(item.authors as object[]).flatMap((author) => unknown(author, 'author')),
      ...[item.id, item.url]
        .filter((address) => typeof address !== 'string' || !isAbsolute(address))
        .map((address) => `${String(address)} is no address`),
      ...[item.date_published, item.date_modified]
        .filter((date) => date !== undefined && !instant.test(date))
        .map((date) => `${date ?? ''} is no instant`),
      ...contentFaults(String(item.content_html)),
    ]),
  ];
}

const exactlyOne = ($: CheerioAPI, element: Element, names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const { length } = $(element).children(name);
    return length === 1 ? [] : [`${length} ${name} in ${element.tagName}`];
  });

const linkFaults = (links: Element[], rels: readonly string[]): string[] =>
  rels.flatMap((rel) => {
    const found = links.filter(({ attribs }) => attribs.rel === rel && isAbsolute(attribs.href));
    return found.length === 1 ? [] : [`${found.length} links to ${rel}`];
  });
