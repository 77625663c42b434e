import { describe, expect, test } from 'vitest';

import { read } from './read.ts';

const readJson = (text: string) => read(text, 'refs.json');

test('An item is a work, and stands where it begins', () => {
  const { works, told } = readJson(
    '[\n  {"id": "a", "type": "book", "title": "[{\\"A"},\n  {"id": "b", "type": "book", "title": "B", "annote": "Printed “C”."}\n]',
  );
  expect(told).toEqual([]);
  expect(works).toEqual([
    {
      key: 'a',
      csl: { id: 'a', type: 'book', title: '[{"A' },
      place: { file: 'refs.json', line: 2, column: 3 },
    },
    {
      key: 'b',
      csl: { id: 'b', type: 'book', title: 'B' },
      editorialNote: 'Printed “C”.',
      place: { file: 'refs.json', line: 3, column: 3 },
    },
  ]);
});

test('Numbers, older names and forms of dates that exporters write are brought into one form', () => {
  const { works, told } = readJson(
    JSON.stringify([
      {
        id: 12,
        type: 'article-journal',
        title: 'T',
        volume: 3,
        journalAbbreviation: 'J.',
        issued: { 'date-parts': [['2001', '5']] },
        accessed: { raw: '2024-05-06' },
        DOI: 'https://doi.org/10.1234/x',
        language: 'english',
        author: [{ family: 'A', given: 'B', 'comma-suffix': true }],
        note: '',
        custom: { a: 1 },
      },
    ]),
  );
  expect(told).toEqual([]);
  expect(works[0]?.csl).toEqual({
    id: '12',
    type: 'article-journal',
    title: 'T',
    volume: '3',
    'container-title-short': 'J.',
    issued: { 'date-parts': [[2001, 5]] },
    accessed: { 'date-parts': [[2024, 5, 6]] },
    DOI: '10.1234/x',
    language: 'en',
    author: [{ family: 'A', given: 'B' }],
  });
});

describe('What is wrong is told, and costs no more than its field', () => {
  test.each([
    ['"foo": 1', 'work-valid: `k`: Unrecognized key: "foo".'],
    [
      '"issued": {"raw": "2001-02-30"}',
      'work-valid: The date `issued` of `k` is wrong: 2001-2 has no day 30.',
    ],
    [
      '"issued": {"date-parts": [[2001, 2, 30]]}',
      'work-valid: The date `issued` of `k` is wrong: 2001-2 has no day 30.',
    ],
    [
      '"URL": "javascript:alert(1)"',
      'work-valid: `javascript:alert(1)`, the URL of `k`, is no web address.',
    ],
    [
      '"author": "Doe"',
      'work-valid: `k`, field `author`: Invalid input: expected array, received string.',
    ],
    [
      '"editor": [{"family": " "}, {"literal": "<i></i>"}]',
      'work-valid: A name in the `editor` of `k` is empty.',
    ],
  ])('%s', (field, fact) => {
    const { works, told } = readJson(`[\n{"id": "k", "type": "book", "title": "T", ${field}}]`);
    expect(told).toEqual([`2:1 ${fact}`]);
    expect(works[0]?.csl).toEqual({ id: 'k', type: 'book', title: 'T' });
  });

  test('A part of a name that says nothing is left out, and the others stay', () => {
    const { works, told } = readJson(
      '[{"id": "k", "type": "book", "title": "T", "author": [{"family": "\u00a0", "given": "Plato"}, {"family": "Doe"}]}]',
    );
    expect(told).toEqual([]);
    expect(works[0]?.csl.author).toEqual([{ given: 'Plato' }, { family: 'Doe' }]);
  });

  test('A type that CSL does not know', () => {
    expect(readJson('[{"id": "k", "type": "boook", "title": "T"}]').told).toEqual([
      '1:2 work-valid: `boook`, the type of `k`, is no type of CSL 1.0.2.',
    ]);
  });
});

test.each([
  ['[{"id": "a"\n "b": 1}]', '2:2'],
  ['[{"id": "a"},\n {"id": oops}]', '2:9'],
  ['[\n{"id":"a"},\n]', '2:11'],
  ['[{"id": "a"},\n', '2:1'],
  ['{"id": "a"}', '1:1'],
])('%j is told to be no CSL-JSON, at %s', (text, place) => {
  const { works, problems } = readJson(text);
  expect(works).toEqual([]);
  expect(
    problems.map((problem) => `${problem.place.line}:${problem.place.column} ${problem.rule}`),
  ).toEqual([`${place} bibliography-parses`]);
});

// Zotero, "Citing fields from Extra": its users' way to say what it has no field for.
describe('A note with variables of CSL', () => {
  const withNote = (note: string, more = {}) => {
    const item = { id: 'k', type: 'book', title: 'T', issued: { raw: '2001' }, ...more, note };
    const { works, told } = readJson(JSON.stringify([item]));
    return { ...works[0]?.csl, told };
  };

  test.each([
    ['original-date: 1945', { 'original-date': { 'date-parts': [[1945]] } }],
    ['{:original-date: 1945-03}', { 'original-date': { 'date-parts': [[1945, 3]] } }],
    ['issued: 1999/2001', { issued: { 'date-parts': [[1999], [2001]] } }],
    ['type: dataset', { type: 'dataset' }],
    ['PMID: 123\nPMCID: PMC4', { PMID: '123', PMCID: 'PMC4' }],
    [
      'translator: Roe || Rick\ntranslator: A Body',
      { translator: [{ family: 'Roe', given: 'Rick' }, { literal: 'A Body' }] },
    ],
    ['{:PMID: 1}{:publisher: P}', { PMID: '1', publisher: 'P' }],
  ])('says them of the work: %s', (note, said) => {
    const { told, ...csl } = withNote(note);
    expect(told).toEqual([]);
    expect(csl).toEqual({
      id: 'k',
      type: 'book',
      title: 'T',
      issued: { 'date-parts': [[2001]] },
      ...said,
    });
  });

  test.each([
    'Printed twice: once in 1945.',
    'title: Another',
    'comment: of no variable',
    'type: scroll',
    '__proto__: polluted',
    'constructor: polluted',
  ])('stays a note where it names none, or one that the work has: %s', (note) => {
    expect(withNote(note)).toMatchObject({ title: 'T', type: 'book', note, told: [] });
  });

  test('keeps the lines between', () => {
    expect(withNote('First.\nPMID: 5\nSecond.')).toMatchObject({
      PMID: '5',
      note: 'First.\nSecond.',
    });
  });

  test('is checked as all that a work says is', () => {
    expect(withNote('URL: javascript:alert(1)')).not.toHaveProperty('URL');
    expect(withNote('URL: javascript:alert(1)').told[0]).toContain('is no web address');
    expect(withNote('original-date: 2001-02-30').told[0]).toContain('2001-2 has no day 30');
  });
});
