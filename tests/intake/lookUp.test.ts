import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/intake/lookUp.ts';
import { recogniseSource, type WorkSource } from '../../src/intake/recogniseSource.ts';
import { json, registry, status, type Answer } from './registry.ts';

const csl = 'application/vnd.citationstyles.csl+json';
const doi = '10.1163/1871191x-bja10151';
/** The form of doi.org's answer for a DOI of Crossref's, cut to the fields that matter. */
const crossref = {
  indexed: { 'date-parts': [[2025, 9, 1]] },
  'reference-count': 12,
  publisher: 'Brill',
  issue: '2-3',
  license: [{ URL: 'https://creativecommons.org/licenses/by/4.0' }],
  DOI: '10.1163/1871191X-BJA10151',
  type: 'journal-article',
  page: '380-408',
  title: 'Space Diplomacy &amp; the <i>Artemis</i> <jats:b>Accords</jats:b>',
  subtitle: ['A study'],
  'container-title': 'The Hague Journal of Diplomacy',
  volume: '18',
  author: [
    { given: 'Nicola', family: 'Riordan', sequence: 'first', affiliation: [] },
    { name: 'Space Consortium', sequence: 'additional', affiliation: [] },
  ],
  issued: { 'date-parts': [[2023, 5, 31]] },
  ISSN: ['1871-1901', '1871-191X'],
  URL: 'https://doi.org/10.1163/1871191x-bja10151',
  relation: {},
};

async function ask(text: string, answers: Record<string, Answer>) {
  const { address, asked } = await registry(answers);
  const source = recogniseSource(text.replace('SERVER/', address), () => false);
  let now = 0;
  const slept: number[] = [];
  const item = lookUp(source as Exclude<WorkSource, { kind: 'file' }>, {
    doiOrg: address,
    openLibrary: address,
    userAgent: 'test',
    timeout: 300,
    signal: new AbortController().signal,
    // Time passes as it is slept through.
    clock: {
      now: () => now,
      sleep(milliseconds) {
        now += milliseconds;
        slept.push(milliseconds);
        return Promise.resolve();
      },
    },
  });
  return { item, asked, slept };
}

describe('a DOI', () => {
  it.each([doi, `doi:${doi}`, `https://doi.org/${doi}`, `“${doi}”.`])(
    'is asked for by content negotiation, written as %s',
    async (text) => {
      const { item, asked } = await ask(text, { [`/${doi}`]: json(crossref, csl) });
      expect((await item).csl).toMatchObject({
        type: 'article-journal',
        DOI: doi,
        title: 'Space Diplomacy & the <i>Artemis</i> Accords: A study',
        author: [{ family: 'Riordan', given: 'Nicola' }, { literal: 'Space Consortium' }],
        ISSN: '1871-1901',
      });
      expect(asked).toEqual([{ url: `/${doi}`, accept: csl }]);
    },
  );

  it('that is registered nowhere is told', async () => {
    const { item } = await ask(doi, {});
    await expect(item).rejects.toThrow(`No work is registered under the DOI \`${doi}\`.`);
  });

  it('is asked for again when the registry says, and not before', async () => {
    let calls = 0;
    const { item, slept } = await ask(doi, {
      '/': (response, request) => {
        calls += 1;
        if (calls === 1) status(429, { 'Retry-After': '7' })(response, request);
        else json(crossref, csl)(response, request);
      },
    });
    expect((await item).csl.volume).toBe('18');
    expect(slept).toEqual([7000]);
  });

  it.each<[string, Answer, string]>([
    ['is overloaded', status(503), 'doi.org answered with status 503.'],
    ['never answers', () => undefined, 'doi.org did not answer within 0.3 seconds.'],
    [
      'sends half a record',
      (r) => r.writeHead(200, { 'Content-Type': csl }).end('{"title": "Sp'),
      'doi.org answered with broken JSON.',
    ],
    [
      'sends a page',
      (r) => r.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>'),
      'doi.org answered with text/html and not with JSON.',
    ],
    ['sends something else', json(['x'], csl), 'doi.org answered with JSON that is no record.'],
  ])('of a registry that %s ends with what to do instead', async (_, answer, message) => {
    const { item } = await ask(doi, { '/': answer });
    await expect(item).rejects.toThrow(`${message} Without it, export the work`);
  });
});

describe('an ISBN', () => {
  it('is looked up at Open Library, whose names a program has to divide, and says so', async () => {
    const { item, asked } = await ask('ISBN 978-0-306-40615-7', {
      '/api/books': json({
        'ISBN:9780306406157': {
          title: 'Astropolitik',
          subtitle: 'classical geopolitics',
          authors: [{ name: 'Everett C. Dolman', url: 'x' }],
          publishers: [{ name: 'Frank Cass' }],
          publish_places: [{ name: 'London' }],
          publish_date: 'Jan 2002',
        },
      }),
    });
    const { csl: book, doubts } = await item;
    expect(book).toEqual({
      type: 'book',
      title: 'Astropolitik: classical geopolitics',
      author: [{ family: 'Dolman', given: 'Everett C.' }],
      publisher: 'Frank Cass',
      'publisher-place': 'London',
      issued: { 'date-parts': [[2002]] },
      ISBN: '9780306406157',
    });
    expect(doubts).toHaveLength(1);
    expect(new URL(asked[0]?.url ?? '', 'http://x').searchParams.get('bibkeys')).toBe(
      'ISBN:9780306406157',
    );
  });

  it('that nobody knows is told, and one with a wrong digit is none', async () => {
    const { item } = await ask('9780306406157', { '/api/books': json({}) });
    await expect(item).rejects.toThrow('Open Library knows no book with the ISBN 9780306406157.');
    expect(recogniseSource('9780306406158', () => false)).toBeUndefined();
  });
});

const page =
  (head: string): Answer =>
  (response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="en"><head>${head}</head><body></body></html>`);
  };

describe('an address', () => {
  it('leads to the registry’s record where the page names a DOI', async () => {
    const { item } = await ask('SERVER/article', {
      '/article': page(`<title>x</title><meta name="citation_doi" content="${doi}">`),
      [`/${doi}`]: json(crossref, csl),
    });
    expect((await item).csl.DOI).toBe(doi);
  });

  it('is read from the page’s own tags where it has no DOI, with the day it was read', async () => {
    const { item } = await ask('SERVER/essay', {
      '/essay': page(
        '<meta name="citation_title" content="On &amp; off"><meta name="citation_author" content="Buxton, Carol"><meta name="citation_publication_date" content="2025/09/01"><meta property="og:site_name" content="A blog">',
      ),
    });
    const { csl: read } = await item;
    expect(read).toMatchObject({
      type: 'webpage',
      title: 'On & off',
      author: [{ family: 'Buxton', given: 'Carol' }],
      'container-title': 'A blog',
      issued: { 'date-parts': [[2025, 9, 1]] },
      accessed: { 'date-parts': [[1970, 1, 1]] },
      language: 'en',
    });
    expect(read.URL).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/essay$/);
  });

  it('of a page that says nothing, or is none, is told', async () => {
    const { item } = await ask('SERVER/empty', { '/empty': page('') });
    await expect(item).rejects.toThrow('has no title and names no DOI. Write its entry by hand.');
    const missing = await ask('SERVER/gone', {});
    await expect(missing.item).rejects.toThrow('127.0.0.1 answered with status 404.');
  });
});
