import jsonld, { type Options } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { essayJsonLd, scriptJson } from '../../src/metadata/jsonLd.ts';
import { metaTags, type MetaTag } from '../../src/metadata/metaTags.ts';
import { publishedEssay } from '../../src/metadata/publishedEssay.ts';
import { publishedWork } from '../../src/metadata/publishedWork.ts';
import { linksetOf, signposts } from '../../src/metadata/signposts.ts';
import { essay } from '../../src/schema/essay.ts';
import type { CslItem } from '../../src/schema/work.ts';

const work: CslItem = {
  id: 'riordan2023',
  type: 'article-journal',
  title: 'Space Diplomacy and the <i>Artemis</i> Accords',
  author: [{ family: 'Riordan', given: 'N.' }, { literal: 'A Body' }],
  'container-title': 'The Hague Journal of Diplomacy',
  volume: '18',
  issue: '2-3',
  page: '380-408',
  issued: { 'date-parts': [[2023]] },
  DOI: '10.1163/1871191x-bja10151',
};

const parsed = essay.parse({
  title: 'A title',
  subtitle: 'and more',
  authors: [{ family: 'Buxton', given: 'Carol', orcid: '0000-0002-1825-0097' }, { name: 'UNESCO' }],
  date: '2025-03-14',
  language: 'en-GB',
  description: 'What it says.',
  keywords: ['space', 'Japan'],
  licence: 'CC-BY-4.0',
  doi: '10.5555/x',
});
const context = { url: 'https://press.example/essays/a/', site: 'Ibid', citations: [work] };
const published = publishedEssay(parsed, context);
const bare = publishedEssay(
  essay.parse({
    title: 'A title',
    authors: [{ family: 'Buxton', given: 'Carol' }],
    date: 2025,
    language: 'en-GB',
    description: 'What it says.',
  }),
  { ...context, citations: [] },
);

const told = (tags: MetaTag[]) =>
  tags.map(
    ({ name, property, content }) => `${[name, property].filter(Boolean).join(' + ')}: ${content}`,
  );

describe('the head of an essay', () => {
  it('says what Zotero needs to save a blog post, Scholar to index, and libraries to read', () => {
    expect(told(metaTags(published))).toEqual([
      'citation_title + og:title: A title: and more',
      'DC.title: A title: and more',
      'citation_author: Buxton, Carol',
      'citation_author: UNESCO',
      'DC.creator: Buxton, Carol',
      'DC.creator: UNESCO',
      'citation_publication_date: 2025/03/14',
      'DC.date: 2025-03-14',
      'citation_language: en-GB',
      'DC.language: en-GB',
      'citation_abstract + og:description: What it says.',
      'citation_public_url + og:url: https://press.example/essays/a/',
      'citation_doi: 10.5555/x',
      'DC.rights: https://spdx.org/licenses/CC-BY-4.0',
      'og:site_name: Ibid',
      'og:type: article',
      'article:published_time: 2025-03-14',
      'z:itemType: blogPost',
    ]);
  });

  it('invents nothing that is not known', () => {
    const text = JSON.stringify([metaTags(bare), essayJsonLd(bare), signposts(bare, [], 'x')]);
    expect(text).not.toMatch(
      /doi|licen[cs]e|rights|orcid|published_time|dateModified|undefined|null/i,
    );
    expect(metaTags(bare)).toContainEqual({ name: 'citation_publication_date', content: '2025' });
  });
});

describe('the head of a work’s page', () => {
  it('is the work’s, so that Zotero saves the work and not the page', () => {
    expect(told(metaTags(publishedWork(work)))).toEqual([
      'citation_title + og:title: Space Diplomacy and the Artemis Accords',
      'DC.title: Space Diplomacy and the Artemis Accords',
      'citation_author: Riordan, N.',
      'citation_author: A Body',
      'DC.creator: Riordan, N.',
      'DC.creator: A Body',
      'citation_publication_date: 2023',
      'DC.date: 2023',
      'citation_public_url + og:url: https://doi.org/10.1163/1871191x-bja10151',
      'citation_doi: 10.1163/1871191x-bja10151',
      'z:itemType: journalArticle',
      'citation_journal_title: The Hague Journal of Diplomacy',
      'citation_volume: 18',
      'citation_issue: 2-3',
      'citation_firstpage: 380',
      'citation_lastpage: 408',
    ]);
  });
});

describe('the head of the page of a report', () => {
  // The names Highwire has for reports are the only ones from which Zotero's Embedded Metadata
  // takes the institution and the number.
  it('names its institution and its number as Zotero reads them of reports', () => {
    const report: CslItem = {
      id: 'schwarz2020',
      type: 'report',
      title: 'Space Race 2.0',
      author: [{ family: 'Schwarz', given: 'Christoph' }],
      issued: { 'date-parts': [[2020]] },
      publisher: 'AIES',
      'collection-title': 'FOKUS',
      'collection-number': '6/2020',
    };
    expect(told(metaTags(publishedWork(report))).slice(-3)).toEqual([
      'z:itemType: report',
      'citation_technical_report_institution: AIES',
      'citation_technical_report_number: 6/2020',
    ]);
  });
});

/** As much of schema.org's context as our terms need; a term that is not here is not expanded. */
const schemaOrg = 'https://schema.org/';
const localContext = {
  '@context': {
    schema: schemaOrg,
    ...Object.fromEntries(
      [
        'BlogPosting',
        'Blog',
        'Person',
        'Organization',
        'ScholarlyArticle',
        'CreativeWork',
        'headline',
        'author',
        'name',
        'datePublished',
        'dateModified',
        'inLanguage',
        'description',
        'keywords',
        'isPartOf',
        'citation',
      ].map((term) => [term, `schema:${term}`]),
    ),
    license: { '@id': 'schema:license', '@type': '@id' },
    sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
  },
};

/** jsonld 9 with `safe`, which its types do not know: a term without meaning is an error. */
const expand = (document: object): Promise<unknown> =>
  jsonld.expand(document, {
    safe: true,
    documentLoader: (url: string) =>
      Promise.resolve({ documentUrl: url, document: localContext } as never),
  } as Options.Expand);

describe('JSON-LD', () => {
  it('expands with every term known, to the graph it should be', async () => {
    expect(await expand(essayJsonLd(published))).toMatchObject([
      {
        '@id': 'https://press.example/essays/a/',
        '@type': [`${schemaOrg}BlogPosting`],
        [`${schemaOrg}citation`]: [
          {
            '@id': 'https://doi.org/10.1163/1871191x-bja10151',
            '@type': [`${schemaOrg}ScholarlyArticle`],
          },
        ],
        [`${schemaOrg}author`]: [
          { '@id': 'https://orcid.org/0000-0002-1825-0097', '@type': [`${schemaOrg}Person`] },
          { '@type': [`${schemaOrg}Organization`] },
        ],
      },
    ]);
  });

  it('is caught when it says a term schema.org has not', async () => {
    await expect(expand({ ...essayJsonLd(published), headlien: 'x' })).rejects.toThrow();
  });

  it('cannot end the script element it stands in', () => {
    expect(scriptJson({ name: '</script><script>alert(1)</script>' })).not.toContain('<');
  });
});

describe('signposts', () => {
  const files = [{ href: `${context.url}a.bib`, type: 'application/x-bibtex' }];
  const links = signposts(published, files, `${context.url}linkset.json`);

  it('lead to the one address to cite, the kind, the author, the licence and the files', () => {
    expect(links).toEqual([
      { rel: 'cite-as', href: context.url },
      { rel: 'type', href: 'https://schema.org/BlogPosting' },
      { rel: 'author', href: 'https://orcid.org/0000-0002-1825-0097' },
      { rel: 'license', href: 'https://spdx.org/licenses/CC-BY-4.0' },
      { rel: 'describedby', href: `${context.url}a.bib`, type: 'application/x-bibtex' },
      { rel: 'linkset', href: `${context.url}linkset.json`, type: 'application/linkset+json' },
    ]);
  });

  it('lead to the PDF as what the page describes, and from there back', () => {
    const pdf = `${context.url}a.pdf`;
    const item = { rel: 'item', href: pdf, type: 'application/pdf' };
    const withPdf = signposts({ ...published, pdf }, files, `${context.url}linkset.json`);
    expect(withPdf).toContainEqual(item);
    expect(linksetOf(context.url, withPdf).linkset).toContainEqual({
      anchor: pdf,
      collection: [{ href: context.url, type: 'text/html' }],
    });
  });

  it('make a linkset as RFC 9264 has it: an anchor, and for each relation a list of targets', () => {
    const { linkset } = linksetOf(context.url, links);
    expect(linkset[0]).toEqual({
      anchor: context.url,
      'cite-as': [{ href: context.url }],
      type: [{ href: 'https://schema.org/BlogPosting' }],
      author: [{ href: 'https://orcid.org/0000-0002-1825-0097' }],
      license: [{ href: 'https://spdx.org/licenses/CC-BY-4.0' }],
      describedby: [{ href: `${context.url}a.bib`, type: 'application/x-bibtex' }],
    });
    expect(linkset[1]).toEqual({
      anchor: `${context.url}a.bib`,
      describes: [{ href: context.url, type: 'text/html' }],
    });
  });
});
