import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/intake/readFile.ts';

const itemsOf = (text: string) => readFile('export', text).items.map(({ csl }) => csl);

/** As EndNote, Zotero, Brill and Taylor & Francis write RIS: old and new tags, and lines that are broken. */
const ris = `TY  - JOUR
T1  - Space Diplomacy and the
      Artemis Accords: “outer space(s)”
A1  - Riordan, Nicola
AU  - Machoň, Miloslav
JF  - The Hague Journal of Diplomacy
JA  - HJD
VL  - 18
IS  - 2-3
SP  - 380
EP  - 408
Y1  - 2023/05/31/
PY  - 2023
DO  - https://doi.org/10.1163/1871191x-bja10151
SN  - 1871-1901
C7  - somewhere
ER  - \r
TY  - CHAP
AU  - Roe, Richard, Jr
AU  - European Space Agency
TI  - A chapter
T2  - The book
A2  - Doe, Jane
PB  - Frank Cass
CY  - London
PY  - 2001
SP  - 1-20
SN  - 978-0-306-40615-7
ER  - 
TY  - BOOK
AU  - Dolman, Everett
TI  - Astropolitik
A2  - An Editor, Of
PY  - 2002
ER  -
`;

describe('RIS', () => {
  it('is read as what it says, by the specification and by the habits of those who write it', () => {
    expect(itemsOf(ris)).toEqual([
      {
        type: 'article-journal',
        title: 'Space Diplomacy and the Artemis Accords: “outer space(s)”',
        author: [
          { family: 'Riordan', given: 'Nicola' },
          { family: 'Machoň', given: 'Miloslav' },
        ],
        'container-title': 'The Hague Journal of Diplomacy',
        'container-title-short': 'HJD',
        volume: '18',
        issue: '2-3',
        page: '380-408',
        issued: { 'date-parts': [[2023, 5, 31]] },
        DOI: 'https://doi.org/10.1163/1871191x-bja10151',
        ISSN: '1871-1901',
      },
      {
        type: 'chapter',
        author: [
          { family: 'Roe', given: 'Richard', suffix: 'Jr' },
          { literal: 'European Space Agency' },
        ],
        title: 'A chapter',
        'container-title': 'The book',
        editor: [{ family: 'Doe', given: 'Jane' }],
        publisher: 'Frank Cass',
        'publisher-place': 'London',
        issued: { 'date-parts': [[2001]] },
        page: '1-20',
        ISBN: '978-0-306-40615-7',
      },
      {
        type: 'book',
        author: [{ family: 'Dolman', given: 'Everett' }],
        title: 'Astropolitik',
        editor: [{ family: 'An Editor', given: 'Of' }],
        issued: { 'date-parts': [[2002]] },
      },
    ]);
  });

  it('tells what has no place in a work', () => {
    expect(readFile('export.ris', ris).items[0]?.unread).toEqual(['C7']);
  });
});

/** A record as PubMed exports it (NLM, “MEDLINE/PubMed Data Element Descriptions”). */
const nbib = `
PMID- 31649194
OWN - NLM
STAT- MEDLINE
IS  - 1095-9203 (Electronic)
IS  - 0036-8075 (Linking)
VI  - 366
IP  - 6464
DP  - 2019 Oct 25
TI  - Dissecting racial bias in an algorithm used to manage the health of
      populations.
PG  - 447-453
LID - 10.1126/science.aax2342 [doi]
FAU - Obermeyer, Ziad
AU  - Obermeyer Z
FAU - Powers, Brian
AU  - Powers B
LA  - eng
PT  - Journal Article
TA  - Science
JT  - Science (New York, N.Y.)
`;

it('PubMed’s format is read with whole names, without the stop PubMed puts behind a title', () => {
  expect(itemsOf(nbib)).toEqual([
    {
      type: 'article-journal',
      author: [
        { family: 'Obermeyer', given: 'Ziad' },
        { family: 'Powers', given: 'Brian' },
      ],
      title: 'Dissecting racial bias in an algorithm used to manage the health of populations',
      'container-title': 'Science (New York, N.Y.)',
      'container-title-short': 'Science',
      issued: { 'date-parts': [[2019, 10, 25]] },
      volume: '366',
      issue: '6464',
      page: '447-453',
      DOI: '10.1126/science.aax2342',
      PMID: '31649194',
      ISSN: '1095-9203',
      language: 'en',
    },
  ]);
});

describe('a file', () => {
  it.each([
    ['BibTeX', '@book{x, author = {Doe, Jane}, title = {A title}, year = 2001}'],
    [
      'CSL-JSON',
      '[{"id":"x","type":"book","title":"A title","author":[{"family":"Doe","given":"Jane"}],"issued":{"date-parts":[["2001"]]}}]',
    ],
    [
      'one item of CSL-JSON',
      '{"id":"x","type":"book","title":"A title","author":[{"family":"Doe","given":"Jane"}],"issued":{"raw":"2001"}}',
    ],
  ])('of %s is known by what it says, whatever it is called', (_, text) => {
    expect(itemsOf(text)).toEqual([
      {
        type: 'book',
        title: 'A title',
        author: [{ family: 'Doe', given: 'Jane' }],
        issued: { 'date-parts': [[2001]] },
      },
    ]);
  });

  it.each(['', 'Dear all,\nplease find attached', '[]', '<html></html>'])(
    'that holds no work is told: %j',
    (text) => {
      const { problems } = readFile('a.txt', text);
      expect(problems.map(({ fact }) => fact)).toEqual([
        'The file holds no work in a form that is known.',
      ]);
    },
  );

  it('of broken JSON is told with the place', () => {
    const [problem] = readFile('a.json', '[{"id": "x",\n  "type" "book"}]').problems;
    expect(problem?.place).toEqual({ file: 'a.json', line: 2, column: 10 });
  });
});
