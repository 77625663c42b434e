import { describe, expect, it } from 'vitest';
import { checkEssays } from '../../src/check/checkEssays.ts';
import { reportPage } from '../../src/report/reportPage.ts';
import { reportSite } from '../../src/report/reportSite.ts';
import type { EssayReport } from '../../src/report/siteReport.ts';
import { libraryOf, renderEssay } from '../citations/renderEssay.ts';

const year = (number: number) => ({ 'date-parts': [[number]] });
const works = libraryOf(
  {
    id: 'article',
    type: 'article-journal',
    title: 'A',
    page: '101-120',
    issued: year(2015),
    language: 'ja',
    author: [{ family: 'Doe', given: 'J.' }],
  },
  {
    id: 'book',
    type: 'book',
    title: 'B',
    issued: year(1999),
    language: 'en',
    author: [{ family: 'Doe', given: 'J.' }],
  },
  { id: 'page', type: 'webpage', title: 'C', issued: year(2021) },
  { id: 'undated', type: 'book', title: 'D', status: 'forthcoming' },
  { id: 'spare', type: 'book', title: 'E', issued: year(2000) },
);

function siteOf(body: string, more = '') {
  const essay = {
    path: 'content/essays/one/index.mdx',
    text: `---\ntitle: T\nauthors: [{ name: A }]\ndate: 2025\nlanguage: en-GB\ndescription: D.\n${more}---\n\n${body}`,
  };
  const problems = new Map([[essay.path, checkEssays([essay], works)]]);
  return reportSite([essay], works, problems, 'en');
}
function reportOf(body: string, more?: string): EssayReport {
  const [report] = siteOf(body, more).essays;
  if (!report) throw new Error('No essay was told of.');
  return report;
}
const lines = (passages: { place: string }[]) =>
  passages.map(({ place }) => Number(place.split(':').at(-1)));

describe('the report', () => {
  it('tells the paragraphs that have no source, of their own or in a note', () => {
    const body = `Cited [@book].

Not cited.

Noted.[^a]

Noted in vain.[^b]

> A quotation with nothing behind it.

> A quotation.

Its source stands here [@book, p. 2].

## A heading

[^a]: See @book.

[^b]: Words.`;
    const { paragraphs, paragraphsWithoutSource } = reportOf(body);
    expect(lines(paragraphsWithoutSource)).toEqual([11, 15, 17]);
    expect(paragraphs).toBe(7);
  });

  it.each([
    ['“words that were quoted here” [@book].', ['book']],
    ['“words that were quoted here”, as Doe says [@page; @article].', ['article']],
    ['“words that were quoted here”.[^a]\n\n[^a]: @book.', ['book']],
    ['> Words that were quoted here. [@book]', ['book']],
    ['"words that were quoted here" [@book].', ['book']],
    ['「引用された長い言葉がここにある」[@book]。', ['book']],
  ])('tells a quotation that is cited without a page: %s', (body, keys) => {
    expect(reportOf(body).quotationsWithoutLocator.flatMap((found) => found.keys)).toEqual(keys);
  });

  it.each([
    '“words that were quoted here” [@book, p. 3].',
    '“words that were quoted here” [@book, see the 3rd part].',
    '“words that were quoted here” [@page].',
    'what is called “space diplomacy” [@book].',
    '“words that were quoted here” [@book, 3]. Then a new sentence of our own, which goes on and on [@article].',
    'no words at all [@book].',
  ])('does not tell one where there is nothing to look for: %s', (body) => {
    expect(reportOf(body).quotationsWithoutLocator).toEqual([]);
  });

  it('tells how old the works are, in which languages, and who wrote several', () => {
    const { ages, languages, authorsOfSeveral } = reportOf(
      'One [@article; @book; @page; @undated].',
    );
    expect(ages).toEqual({
      oldest: { key: 'book', year: 1999 },
      newest: { key: 'page', year: 2021 },
      median: 10,
      undated: ['undated'],
      decades: { 1990: 1, 2010: 1, 2020: 1 },
    });
    expect(languages).toEqual({ unknown: 2, ja: 1, en: 1 });
    expect(authorsOfSeveral).toEqual({ 'Doe, J': 2 });
  });

  it('tells pages the work does not have, and works that are listed or kept and not cited', () => {
    const site = siteOf('One [@article, p. 305].', 'nocite: [undated]\n');
    expect(lines(site.essays[0]?.pagesOutside ?? [])).toEqual([10]);
    expect(site.essays[0]?.listedUncited).toEqual(['undated']);
    expect(site.uncited.map(({ key }) => key)).toEqual(['book', 'page', 'spare']);
  });

  it('counts the words of the text as the essay’s page does', async () => {
    const body =
      'Words of *the* text [@book, p. 3], “and” these.[^a]\n\n## A heading\n\n- an item\n- don’t\n\n[^a]: Not these.\n';
    const { record } = await renderEssay(body, works);
    expect(reportOf(body).words).toBe(record.words);
  });

  it('is one page, whose words are no markup', () => {
    const page = reportPage(siteOf('A paragraph with <b>bold</b> \\<script> and & in it.'), 'Ibid');
    expect(page).toContain('A paragraph with bold &#x3C;script> and &#x26; in it.');
    expect(page).not.toMatch(/<(?:script|link|img)|url\(|@import/);
  });
});
