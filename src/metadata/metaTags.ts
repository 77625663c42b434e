import type { Published } from './published.ts';

/** A `<meta>` element; Open Graph names by `property`, everyone else by `name`. */
export interface MetaTag {
  name?: string;
  property?: string;
  content: string;
}

/**
 * What is said of an essay or a work, and by which names: one row a fact, one
 * name a vocabulary.
 *
 * Highwire's `citation_…` is what Zotero and Google Scholar read; Open Graph
 * lets Zotero keep the name of the site; Dublin Core reaches libraries. Names
 * that no reader of ours was seen to take are left out.
 */
const rows: { names: readonly string[]; values: (published: Published) => readonly unknown[] }[] = [
  { names: ['citation_title', 'og:title', 'DC.title'], values: ({ title }) => [title] },
  {
    names: ['citation_author', 'DC.creator'],
    values: ({ creators }) => creators.map(({ sorted }) => sorted),
  },
  // Scholar reads 2025/03/14; parts that are not known are not there.
  { names: ['citation_publication_date'], values: ({ date }) => [date?.replaceAll('-', '/')] },
  { names: ['DC.date'], values: ({ date }) => [date] },
  { names: ['citation_language', 'DC.language'], values: ({ language }) => [language] },
  { names: ['citation_abstract', 'og:description'], values: ({ description }) => [description] },
  { names: ['citation_public_url', 'og:url'], values: ({ url }) => [url] },
  { names: ['citation_pdf_url'], values: ({ pdf }) => [pdf] },
  { names: ['citation_doi'], values: ({ doi }) => [doi] },
  { names: ['DC.rights'], values: ({ licence }) => [licence] },
  { names: ['og:site_name'], values: ({ site }) => [site] },
  { names: ['og:type'], values: ({ site }) => [site && 'article'] },
  {
    // Without day or month there is no time that could be told truly.
    names: ['article:published_time'],
    values: ({ site, date = '' }) => [site && /^\d{4}-\d\d-\d\d$/.test(date) && date],
  },
  { names: ['z:itemType'], values: ({ zoteroType }) => [zoteroType] },
  {
    names: ['citation_journal_title'],
    values: ({ container, zoteroType }) => [zoteroType === 'journalArticle' && container],
  },
  {
    names: ['citation_inbook_title'],
    values: ({ container, zoteroType }) => [zoteroType === 'bookSection' && container],
  },
  {
    names: ['citation_conference_title'],
    values: ({ container, zoteroType }) => [zoteroType === 'conferencePaper' && container],
  },
  {
    names: ['citation_technical_report_institution'],
    values: ({ publisher, zoteroType }) => [zoteroType === 'report' && publisher],
  },
  { names: ['citation_technical_report_number'], values: ({ reportNumber }) => [reportNumber] },
  {
    names: ['citation_dissertation_institution'],
    values: ({ publisher, zoteroType }) => [zoteroType === 'thesis' && publisher],
  },
  { names: ['citation_volume'], values: ({ volume }) => [volume] },
  { names: ['citation_issue'], values: ({ issue }) => [issue] },
  { names: ['citation_firstpage'], values: ({ firstPage }) => [firstPage] },
  { names: ['citation_lastpage'], values: ({ lastPage }) => [lastPage] },
  {
    names: ['citation_publisher'],
    values: ({ publisher, zoteroType }) => [
      !['report', 'thesis'].includes(zoteroType) && publisher,
    ],
  },
  { names: ['citation_isbn'], values: ({ isbn }) => [isbn] },
  { names: ['citation_issn'], values: ({ issn }) => [issn] },
];

/** Names that Open Graph reads, and reads as `property` only. */
const isProperty = (name: string): boolean => /^(?:og|article):/.test(name);

/**
 * Everything the head of a page says of what is published on it, in every
 * vocabulary; where Open Graph says the same as another, in one element.
 */
export function metaTags(published: Published): MetaTag[] {
  return rows.flatMap(({ names, values }) => {
    const known = values(published).filter(
      (value): value is string => typeof value === 'string' && value !== '',
    );
    const property = names.find(isProperty);
    const [first, ...others] = names.filter((name) => !isProperty(name));
    const labels: Omit<MetaTag, 'content'>[] = [
      { ...(first ? { name: first } : {}), ...(property ? { property } : {}) },
      ...others.map((name) => ({ name })),
    ];
    return labels.flatMap((label) => known.map((content) => ({ ...label, content })));
  });
}
