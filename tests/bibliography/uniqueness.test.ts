import { expect, test } from 'vitest';

import { readBibliography } from '../../src/bibliography/readBibliography.ts';

const tell = (...files: [path: string, text: string][]) => {
  const { works, problems } = readBibliography(files.map(([path, text]) => ({ path, text })));
  return {
    titles: works.map(({ csl }) => csl.title),
    told: problems.map(({ place, rule, fact }) => `${place.file}:${place.line} ${rule}: ${fact}`),
  };
};

test('A key twice is told, also across files and formats; the first is taken', () => {
  expect(
    tell(
      ['a.bib', '@book{k, title={A}}\n@book{k, title={B}}'],
      ['b.bib', '@book{k, title={C}}'],
      ['c.json', '[{"id": "k", "type": "book", "title": "D"}]'],
    ),
  ).toEqual({
    titles: ['A'],
    told: ['a.bib:2', 'b.bib:1', 'c.json:1'].map(
      (place) =>
        `${place} bibliography-key-unique: The key \`k\` is that of another work already, at a.bib:1; the other is taken.`,
    ),
  });
});

test('Keys that lead to one address are told', () => {
  expect(tell(['a.bib', '@book{Caps2020, title={A}}\n@book{caps2020, title={B}}']).told).toEqual([
    'a.bib:2 bibliography-key-unique: The key `caps2020` gives the same address as `Caps2020`, at a.bib:1.',
  ]);
});

test('Two keys with one DOI are told, whatever its case and form (DOI Handbook §2.4)', () => {
  expect(
    tell([
      'a.bib',
      '@book{one, title={A}, doi={10.1234/ABC}}\n@book{two, title={B}, doi={https://doi.org/10.1234/abc}}',
    ]).told,
  ).toEqual([
    'a.bib:2 doi-unique: `two` has the DOI `10.1234/abc`, which `one`, at a.bib:1, has already.',
  ]);
});
