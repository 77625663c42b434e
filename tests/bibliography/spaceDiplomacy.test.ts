import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readBibliography } from '../../src/bibliography/readBibliography.ts';

const path = 'content/references/space-diplomacy.bib';
const { works, problems } = readBibliography([
  { path, text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') },
]);

test('The essay’s eleven works are read without a problem', () => {
  expect(problems).toEqual([]);
  expect(works.map(({ key }) => key).sort()).toEqual(
    'cashman2024 dolman2002 jakhu2020 molasgallart1997 pekkanen2019 peter2007 riordan2023 sawako2009 schwarz2020 stewart2023 sturdevant2023'.split(
      ' ',
    ),
  );
});

test('Eight have the DOI that the essay prints, one the address, two neither', () => {
  const original = readFileSync(new URL('../site/original.txt', import.meta.url), 'utf8');
  const dois = works.flatMap(({ csl }) => csl.DOI ?? []);
  expect(dois).toHaveLength(8);
  for (const doi of dois) expect(original).toContain(`https://doi.org/${doi}`);
  expect(works.flatMap(({ csl }) => csl.URL ?? [])).toEqual([
    'https://www.aies.at/download/2020/AIES-Fokus-2020-06.pdf',
  ]);
});

test('Where the record differs from the printed list, the entry says so, and nowhere else', () => {
  const noted = works.filter(({ editorialNote }) => editorialNote !== undefined);
  expect(noted.map(({ key }) => key).sort()).toEqual([
    'cashman2024',
    'peter2007',
    'schwarz2020',
    'stewart2023',
  ]);
  const quoted = noted.flatMap(({ editorialNote = '' }) =>
    [...(editorialNote.split(';')[0]?.matchAll(/“([^”]+)”/g) ?? [])].map(([, quote]) => quote),
  );
  expect(quoted).toEqual([
    'Cashman, L. and Liebermann, S.',
    'pp. 9-107',
    'Schwarz, C. and Satanakis, S. M.',
    'Space Race 2.0–Renewed Great Power. Competition in the Earth’s Orbis',
    'Stewart, W., & Dittmer, J.',
  ]);
});
