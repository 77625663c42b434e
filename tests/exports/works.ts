import { readFileSync } from 'node:fs';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import type { ExportedWork } from '../../src/exports/exportedWork.ts';
import type { CslItem } from '../../src/schema/work.ts';

/** The works of the site's own library. */
export function libraryWorks(): ExportedWork[] {
  const path = 'content/references/space-diplomacy.bib';
  const { works } = readBibliography([{ path, text: readFileSync(path, 'utf8') }]);
  return works;
}

/** One work with what a test is about. */
export const work = (csl: Partial<CslItem>, editorialNote?: string): ExportedWork => ({
  csl: { id: 'key2020', type: 'article-journal', ...csl },
  ...(editorialNote !== undefined && { editorialNote }),
});

/** One work of each kind, with all a library would say of it. */
export const kinds: ExportedWork[] = [
  work({
    id: 'journal',
    title:
      'On <i>Homo sapiens</i>, CO<sub>2</sub> and the 10<sup>2</sup> ways of <span class="nocase">pi</span> calculus',
    'title-short': 'On Homo',
    author: [
      { family: 'Machoň', given: 'Miloslav' },
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      { literal: 'Ministry of Defence and Space' },
    ],
    'container-title': 'Space Policy',
    'container-title-short': 'Sp. Pol.',
    issued: { 'date-parts': [[2007, 3, 14]] },
    volume: '23',
    issue: '2-3',
    page: '97-107',
    DOI: '10.1016/S0048-7333(97)00023-1',
    ISSN: '0265-9646',
    URL: 'https://example.org/a_b%20c?d=1&e=~f#g',
    language: 'en-GB',
    keyword: 'space, foreign policy',
    abstract: 'One & two; 100% of $5 #1 a_b.',
    note: 'Special issue',
  }),
  work({
    id: 'book',
    type: 'book',
    title: 'Astropolitik',
    author: [{ family: 'Dolman', given: 'Everett C.' }],
    editor: [{ family: 'Editor', given: 'Ann' }],
    translator: [{ family: 'Mover', given: 'Zoë' }],
    'collection-title': 'Strategy and History',
    'collection-number': '4',
    edition: '2',
    volume: '1',
    'number-of-volumes': '3',
    publisher: 'Taylor and Francis',
    'publisher-place': 'London',
    ISBN: '978-0-7146-8197-9',
    issued: { 'date-parts': [[2002]] },
    'number-of-pages': '208',
  }),
  work({
    id: 'chapter',
    type: 'chapter',
    title: 'Japan’s turn',
    author: [{ family: 'Aoki', given: 'Setsuko' }],
    editor: [{ family: 'Editor', given: 'Ann' }],
    'container-title': 'The Oxford Handbook of Space Security',
    publisher: 'Oxford University Press',
    'publisher-place': 'Oxford',
    issued: { 'date-parts': [[2024]] },
    page: '5-12',
    'chapter-number': '3',
  }),
  work({
    id: 'paper',
    type: 'paper-conference',
    title: 'Orbits',
    author: [{ family: 'Sawako', given: 'M.' }],
    'container-title': 'Proceedings of the 60th Congress',
    'event-title': 'International Astronautical Congress',
    issued: { 'date-parts': [[2009, 10]] },
    page: '1-7',
    publisher: 'IAF',
  }),
  work({
    id: 'report',
    type: 'report',
    title: 'Space Race 2.0 – Renewed',
    author: [{ family: 'Schwarz', given: 'Christoph' }],
    'collection-title': 'FOKUS',
    'collection-number': '6/2020',
    genre: 'Policy brief',
    publisher: 'AIES',
    URL: 'https://www.aies.at/download.pdf',
    issued: { 'date-parts': [[2020]] },
  }),
  work({
    id: 'thesis',
    type: 'thesis',
    title: 'Diplomacy in orbit',
    author: [{ family: 'Doe', given: 'Jo' }],
    genre: 'PhD thesis',
    publisher: 'Leiden University',
    issued: { 'date-parts': [[2019]] },
  }),
  work({
    id: 'page',
    type: 'webpage',
    title: '宇宙基本法',
    author: [{ literal: '内閣府' }],
    'container-title': 'Cabinet Office',
    URL: 'https://www8.cao.go.jp/space/',
    accessed: { 'date-parts': [[2025, 1, 2]] },
    issued: { 'date-parts': [[2008]] },
    language: 'ja',
  }),
];
