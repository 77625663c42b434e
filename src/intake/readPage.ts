import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { bareDoi } from '../bibliography/bareDoi.ts';
import type { CslName } from '../schema/work.ts';
import type { IntakeItem } from './intakeItem.ts';
import { divideName } from './readOpenLibrary.ts';

/** What a page says it is. */
export interface PageSays {
  /** The DOI it names: the registry's record says more than the page. */
  doi?: string;
  /** The work as the page describes it; nothing when it has no title. */
  item?: IntakeItem;
}

/**
 * Read what a web page says of itself: the tags publishers write for Google
 * Scholar (`citation_*`), else its title, author and site.
 *
 * @param today The day it is read, ISO 8601, since a page may change.
 */
export function readPage(html: string, address: string, today: string): PageSays {
  const tree = fromHtml(html);
  const said = new Map<string, string[]>();
  let title = '';
  let language = '';
  visit(tree, 'element', ({ tagName, properties, children }: Element) => {
    if (tagName === 'html' && typeof properties.lang === 'string') language = properties.lang;
    if (tagName === 'title' && title === '') title = toString({ type: 'root', children }).trim();
    const name = properties.name ?? properties.property;
    if (tagName !== 'meta' || typeof name !== 'string' || typeof properties.content !== 'string')
      return;
    const key = name.toLowerCase();
    const value = properties.content.replaceAll(/\s+/g, ' ').trim();
    if (value) said.set(key, [...(said.get(key) ?? []), value]);
  });
  const first = (...names: string[]) =>
    names.map((name) => said.get(name)?.[0]).find((value) => value !== undefined);

  const doi = bareDoi(first('citation_doi', 'dc.identifier', 'prism.doi') ?? '');
  const isJournal = first('citation_journal_title') !== undefined;
  const isBook = first('citation_inbook_title') !== undefined;
  const called = first('citation_title', 'og:title', 'dc.title') ?? title;
  if (!called) return /^10\.\d{4,9}\/\S+$/.test(doi) ? { doi } : {};
  const names = said.get('citation_author') ?? said.get('author') ?? said.get('dc.creator') ?? [];
  const [from, to] = [first('citation_firstpage'), first('citation_lastpage')];
  const date = first(
    'citation_publication_date',
    'citation_date',
    'article:published_time',
    'dc.date',
  );
  const issued = date && /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(date)?.slice(1);
  const known: Record<string, unknown> = {
    title: called,
    author: names.length > 0 ? names.map(readName) : undefined,
    'container-title':
      first('citation_journal_title', 'citation_inbook_title') ?? first('og:site_name'),
    issued: issued && { 'date-parts': [issued.filter(Boolean).map(Number)] },
    volume: first('citation_volume'),
    issue: first('citation_issue'),
    page: from && (to && to !== from ? `${from}-${to}` : from),
    publisher: first('citation_publisher'),
    ISSN: first('citation_issn'),
    ISBN: first('citation_isbn'),
    language: first('citation_language') ?? (language || undefined),
    URL: first('citation_public_url', 'og:url') ?? address,
    accessed: isJournal ? undefined : { 'date-parts': [today.split('-').map(Number)] },
  };
  const item: IntakeItem = {
    csl: {
      type: isJournal ? 'article-journal' : isBook ? 'chapter' : 'webpage',
      ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    },
    unread: [],
    doubts: [
      'Read from the page itself, which no registry answers for: compare it.',
      ...(names.some((name) => !name.includes(','))
        ? ['Names in one piece were divided before the last word. Look at them.']
        : []),
    ],
  };
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? { doi, item } : { item };
}

const readName = (name: string): CslName => {
  const [family = '', given] = name.split(/\s*,\s*/);
  return given ? { family, given } : divideName(name);
};
