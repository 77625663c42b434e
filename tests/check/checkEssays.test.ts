import { describe, expect, it } from 'vitest';
import { checkEssays } from '../../src/check/checkEssays.ts';
import { listUnused } from '../../src/check/listUnused.ts';
import { libraryOf } from '../citations/renderEssay.ts';

const library = libraryOf(
  {
    id: 'article',
    type: 'article-journal',
    title: 'A',
    page: '101-20',
    issued: { 'date-parts': [[2019]] },
  },
  { id: 'book', type: 'book', title: 'B', issued: { 'date-parts': [[2018]] } },
  { id: 'undated', type: 'book', title: 'C' },
  { id: 'forthcoming', type: 'book', title: 'D', status: 'forthcoming' },
);
const essay = (body: string, more = '') => ({
  path: 'content/essays/one/index.mdx',
  text: `---\ntitle: T\nauthors: [{ name: A }]\ndate: 2025\nlanguage: en-GB\ndescription: D.\n${more}---\n\n${body}`,
});
const told = (body: string, more?: string) =>
  checkEssays([essay(body, more)], library).map(
    ({ rule, place }) =>
      `${rule} ${place.file.split('/').at(-1) ?? ''}:${place.line}:${place.column}`,
  );

describe('a cited page', () => {
  it.each(['p. 305', '305', 'pp. 119-125', 'p. 3, 105'])(
    'outside the work is told: %s',
    (locator) => {
      expect(told(`One [@article, ${locator}].`)).toEqual(['locator-in-pages index.mdx:9:6']);
    },
  );

  it.each(['p. 101', 'pp. 119-20', 'p. 102, 110-112', 'ch. 305', 'p. iv', 'p. 105n'])(
    'is not told where it may be right: %s',
    (locator) => {
      expect(told(`One [@article, ${locator}].`)).toEqual([]);
    },
  );

  it('is not told of a work whose pages are not known', () => {
    expect(told('One [@book, p. 305].')).toEqual([]);
  });
});

describe('a cited work', () => {
  it('without a date is told at its entry', () => {
    expect(told('One [@undated; @forthcoming; @book].')).toEqual(['work-dated library.bib:1:1']);
  });

  it('that a cluster names twice in the same words is told', () => {
    expect(told('One [@book; @article; @book].')).toEqual(['cluster-items-differ index.mdx:9:23']);
    expect(told('One [@book, p. 3; @book, p. 9].')).toEqual([]);
  });
});

describe('nocite', () => {
  it('names works of the library, and a key that is none is told where it stands', () => {
    expect(told('Text.', 'nocite: ["@book", "@bok"]\n')).toEqual([
      'citation-key-known index.mdx:7:20',
    ]);
    expect(told('Text.', 'nocite: "@book, @article"\n')).toEqual([]);
    expect(told('Text.', 'nocite: "@*"\n')).toEqual([]);
  });
});

describe('works that no essay cites', () => {
  const unused = (...essays: ReturnType<typeof essay>[]) =>
    listUnused(essays, library).map(({ key }) => key);

  it('are listed on request', () => {
    expect(
      unused(essay('One [@book].'), essay('@article says.', 'nocite: ["@undated"]\n')),
    ).toEqual(['forthcoming']);
  });

  it('are none where an essay lists the whole library', () => {
    expect(unused(essay('Text.', 'nocite: "@*"\n'))).toEqual([]);
  });
});
