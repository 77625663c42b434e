import { expect, test } from 'vitest';

import { read } from './read.ts';

const cslOf = (text: string) => {
  const { works, told } = read(text);
  expect(told).toEqual([]);
  return Object.fromEntries(works.map((work) => [work.key, work.csl]));
};

test('A chapter takes the title of its collection as its container, and its editor and date (biblatex, appendix B)', () => {
  const { part } = cslOf(
    '@incollection{part, title={Part}, crossref={whole}}\n@collection{whole, title={Whole}, subtitle={Sub}, editor={Ed, A.}, date={2000}, doi={10.1234/whole}}',
  );
  expect(part).toMatchObject({
    title: 'Part',
    'container-title': 'Whole: Sub',
    editor: [{ family: 'Ed', given: 'A.' }],
    issued: { 'date-parts': [[2000]] },
  });
  expect(part).not.toHaveProperty('DOI');
});

test('A part of a book takes the author of the book as that of its container', () => {
  const { part } = cslOf(
    '@inbook{part, author={Own, B.}, title={Part}, crossref={whole}}\n@book{whole, author={Whole, A.}, title={Book}}',
  );
  expect(part?.author).toEqual([{ family: 'Own', given: 'B.' }]);
  expect(part?.['container-author']).toEqual([{ family: 'Whole', given: 'A.' }]);
});

test('@xdata is no work, and passes its fields on, through others too', () => {
  const works = cslOf(
    '@xdata{place, location={Leiden}}\n@xdata{house, publisher={Brill}, xdata={place}}\n@book{k, title={T}, xdata={house}}',
  );
  expect(Object.keys(works)).toEqual(['k']);
  expect(works.k).toMatchObject({ publisher: 'Brill', 'publisher-place': 'Leiden' });
});

test('What an entry says itself is not overwritten', () => {
  const { k } = cslOf(
    '@xdata{x, publisher={Other}}\n@book{k, title={T}, publisher={Own}, xdata={x}}',
  );
  expect(k?.publisher).toBe('Own');
});

test('A parent that is no entry, or the entry itself, is told', () => {
  expect(read('@inbook{k, title={T},\n crossref={nobody}}').told).toEqual([
    '2:2 bibliography-parses: `crossref = {nobody}`, as taken by `k`, names no entry.',
  ]);
  expect(read('@inbook{k, title={T},\n crossref={k}}').told).toEqual([
    '2:2 bibliography-parses: `crossref = {k}`, as taken by `k`, leads round in a circle or too far.',
  ]);
});
