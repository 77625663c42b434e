import { describe, expect, it } from 'vitest';
import { compareRecord } from '../../src/audit/compareRecord.ts';
import type { RegistryRecord } from '../../src/schema/audit.ts';
import type { CslItem } from '../../src/schema/work.ts';

const entry: CslItem = {
  id: 'riordan2023',
  type: 'article-journal',
  author: [
    { family: 'Riordan', given: 'N.' },
    { family: 'Machoň', given: 'M.' },
  ],
  title: 'Space Diplomacy and the Artemis Accords',
  'container-title': 'The Hague Journal of Diplomacy',
  volume: '18',
  issue: '2-3',
  page: '380-408',
  issued: { 'date-parts': [[2023]] },
  DOI: '10.1163/1871191x-bja10151',
};

const record: RegistryRecord = {
  doi: '10.1163/1871191x-bja10151',
  titles: ['Space Diplomacy and the Artemis Accords'],
  authors: [
    { family: 'Riordan', given: 'Nathan' },
    { family: 'Machoň', given: 'Miloslav' },
  ],
  years: [2023],
  containers: ['The Hague Journal of Diplomacy'],
  volume: '18',
  issue: '2-3',
  pages: ['380-408'],
  notices: [],
  noticesOn: [],
};

const differing = (here: Partial<CslItem>, there: Partial<RegistryRecord>) =>
  compareRecord({ ...entry, ...here }, { ...record, ...there }).map(({ field }) => field);

const title = (here: string, ...titles: string[]) => differing({ title: here }, { titles });
const author = (here: NonNullable<CslItem['author']>, authors: RegistryRecord['authors']) =>
  differing({ author: here }, { authors });
const page = (here: string, ...pages: string[]) => differing({ page: here }, { pages });

describe('an entry and its record agree', () => {
  it('when they say the same', () => {
    expect(compareRecord(entry, record)).toEqual([]);
  });

  it('in the case of the DOI', () => {
    expect(differing({ DOI: '10.1163/1871191X-BJA10151' }, {})).toEqual([]);
  });

  it.each([
    ['case', 'Space diplomacy', 'SPACE DIPLOMACY'],
    ['quotes', 'Technology and ‘dual-use’', 'Technology and "dual-use"'],
    ['dashes and hyphens', 'Space Race 2.0 – Renewed', 'Space Race 2.0—Renewed'],
    ['apostrophes', 'The EU’s emergent space diplomacy', "The EU's emergent space diplomacy"],
    ['points in abbreviations', 'The U.S. in space', 'The US in Space'],
    ['markup, here or there', 'On <i>E. coli</i>', 'On E. coli'],
    ['a mark of a footnote', 'Space Policy', 'Space Policy*'],
    ['“&” for “and”', 'Politics and Law', 'Politics & Law'],
    ['decomposed letters', 'Machon\u030C', 'Macho\u0148'],
    ['ligatures and wide letters', 'ﬁrst Ｓｐａｃｅ', 'first Space'],
    ['a colon for a question mark', 'Which way to go? Defence', 'Which way to go: Defence'],
    ['a subtitle that the registry lacks', 'Astropolitik: classical geopolitics', 'Astropolitik'],
    ['a mark of retraction, which is told as such', 'A Study', 'RETRACTED: A Study'],
  ])('but for %s in the title', (_, here, there) => {
    expect(title(here, there)).toEqual([]);
  });

  it('when one of several titles is the same', () => {
    expect(title('宇宙外交', 'Space Diplomacy', '宇宙外交')).toEqual([]);
  });

  it.each([
    ['N.', 'Nathan'],
    ['Nathan', 'N.'],
    ['R. W.', 'Rick W.'],
    ['RW', 'Rick William'],
    ['R. W.', 'RW'],
    ['J.-P.', 'Jean-Pierre'],
    ['Jean Pierre', 'Jean-Pierre'],
    ['Nathan', 'Nathan James'],
    ['NATHAN', 'Nathan'],
  ])('on the given names %s and %s', (here, there) => {
    expect(
      author([{ family: 'Riordan', given: here }], [{ family: 'Riordan', given: there }]),
    ).toEqual([]);
  });

  it('on a name whose particle one of them counts to the family name', () => {
    expect(
      author(
        [{ family: 'Berg', 'non-dropping-particle': 'van den', given: 'A.' }],
        [{ family: 'van den Berg', given: 'Anna' }],
      ),
    ).toEqual([]);
  });

  it('on a body, on a name without a given name, and on “and others”', () => {
    expect(
      author([{ literal: 'European Space Agency' }], [{ literal: 'EUROPEAN SPACE AGENCY' }]),
    ).toEqual([]);
    expect(author([{ family: 'Riordan' }], [{ family: 'Riordan', given: 'N.' }])).toEqual([]);
    expect(
      author([{ family: 'Riordan', given: 'N.' }, { literal: 'others' }], record.authors),
    ).toEqual([]);
  });

  it('in the year in print or online', () => {
    expect(differing({ issued: { 'date-parts': [[2024]] } }, { years: [2023, 2024] })).toEqual([]);
  });

  it.each([
    ['The Hague Journal of Diplomacy', 'Hague Journal of Diplomacy'],
    ['Politics and Policy', 'Politics &amp; Policy'],
  ])('on the containers %s and %s', (here, there) => {
    expect(differing({ 'container-title': here }, { containers: [there] })).toEqual([]);
  });

  it.each([
    ['2-3', '2–3'],
    ['2-3', '2/3'],
    ['3', '03'],
    ['3', 'No. 3'],
  ])('on the issues %s and %s', (here, there) => {
    expect(differing({ issue: here }, { issue: there })).toEqual([]);
  });

  it.each([
    ['380-408', '380–408'],
    ['380-408', 'pp. 380-408'],
    ['107-115', '107-15'],
    ['S12-S14', 'S12-4'],
    ['380-408', '380'],
    ['7-7', '7'],
    ['xii-xv', 'XII-XV'],
    ['1-4, 9', '1-4,9'],
  ])('on the pages %s and %s', (here, there) => {
    expect(page(here, there)).toEqual([]);
  });

  it('when the entry gives the number of the article and the record both', () => {
    expect(page('e0123', '1-12', 'e0123')).toEqual([]);
  });

  it('when the registry says nothing', () => {
    const { notices, noticesOn, doi } = record;
    const thin = { titles: [], authors: [], years: [], containers: [], pages: [] };
    expect(compareRecord(entry, { doi, notices, noticesOn, ...thin })).toEqual([]);
  });
});

describe('an entry and its record differ', () => {
  it.each([
    ['a word', 'Space Diplomacy', 'Space Policy'],
    ['a diacritic', 'Machon in space', 'Machoň in space'],
    ['a subtitle that the entry lacks', 'Astropolitik', 'Astropolitik: classical geopolitics'],
  ])('in %s of the title', (_, here, there) => {
    expect(title(here, there)).toEqual(['title']);
  });

  it.each([
    ['a diacritic', [{ family: 'Machon', given: 'M.' }], [{ family: 'Machoň', given: 'M.' }]],
    ['an initial', [{ family: 'Machoň', given: 'N.' }], [{ family: 'Machoň', given: 'Miloslav' }]],
    [
      'a given name',
      [{ family: 'Machoň', given: 'Milan' }],
      [{ family: 'Machoň', given: 'Miloslav' }],
    ],
    [
      'family and given name exchanged',
      [{ family: 'Sawako', given: 'M.' }],
      [{ family: 'Maeda', given: 'Sawako' }],
    ],
    ['one author less', [{ family: 'Riordan', given: 'N.' }], record.authors],
    ['the order', [...(entry.author ?? [])].reverse(), record.authors],
  ])('in %s of the authors', (_, here, there) => {
    expect(author(here, there)).toEqual(['author']);
  });

  it('in everything else, each told with what both say', () => {
    const there = {
      doi: '10.1163/other',
      years: [2021, 2022],
      containers: ['Space Policy'],
      volume: '19',
      issue: '4',
      pages: ['9-107'],
    };
    expect(compareRecord(entry, { ...record, ...there })).toEqual([
      { field: 'doi', here: '10.1163/1871191x-bja10151', there: '10.1163/other' },
      { field: 'year', here: '2023', there: '2021, 2022' },
      { field: 'container', here: 'The Hague Journal of Diplomacy', there: 'Space Policy' },
      { field: 'volume', here: '18', there: '19' },
      { field: 'issue', here: '2-3', there: '4' },
      { field: 'pages', here: '380-408', there: '9-107' },
    ]);
  });

  it('where the entry leaves out what the registry knows', () => {
    const bare: CslItem = {
      id: 'bare',
      type: 'article-journal',
      title: entry.title,
      DOI: entry.DOI,
    };
    expect(compareRecord(bare, record)).toEqual([
      { field: 'author', there: 'Nathan Riordan; Miloslav Machoň' },
      { field: 'year', there: '2023' },
      { field: 'container', there: 'The Hague Journal of Diplomacy' },
      { field: 'volume', there: '18' },
      { field: 'issue', there: '2-3' },
      { field: 'pages', there: '380-408' },
    ]);
  });

  it('but a book is not asked what it appeared in: registries give its series there', () => {
    const book: CslItem = { ...entry, type: 'book' };
    delete book['container-title'];
    expect(compareRecord(book, { ...record, containers: ['Space Power and Politics'] })).toEqual(
      [],
    );
  });
});
