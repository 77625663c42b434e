import { expect, test } from 'vitest';

import { currentKey } from '../../src/bibliography/currentKey.ts';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import { read } from './read.ts';

test('A work keeps the keys it had before (biblatex manual §2.2.3, "ids")', () => {
  const { works, told } = read('@book{new, title={A}, ids={old, older:1999}}\n@book{b, title={B}}');
  expect(told).toEqual([]);
  const library = new Map(works.map((work) => [work.key, work]));
  const keys = ['old', 'older:1999', 'new', 'b', 'unknown'];
  expect(keys.map((key) => currentKey(key, library))).toEqual([
    'new',
    'new',
    'new',
    'b',
    'unknown',
  ]);
});

test('CSL-JSON keeps them in `custom`', () => {
  const library = (custom: object) =>
    readBibliography([
      { path: 'a.json', text: JSON.stringify([{ id: 'new', type: 'book', title: 'A', custom }]) },
    ]);
  expect(library({ ids: ['old'] })).toMatchObject({
    works: [{ formerKeys: ['old'] }],
    problems: [],
  });
  expect(library({ ids: 'old' }).problems.map(({ fact }) => fact)).toEqual([
    '`new`, field `custom.ids`: expected a list of keys.',
  ]);
});

test('A key of another work, now or before, is told with its place, and leads to the other', () => {
  const { works, told } = read(
    [
      '@book{a, title={A}, ids={b, was}}',
      '@book{b, title={B}}',
      '@book{c, title={C}, ids={Was, c, un{c}itable}}',
    ].join('\n'),
  );
  expect(told).toEqual([
    '1:1 bibliography-key-unique: `b`, an earlier key of `a`, leads to `b`, at refs.bib:2.',
    '3:1 bibliography-key-unique: `Was`, an earlier key of `c`, leads to `a`, at refs.bib:1.',
    '3:1 bibliography-key-unique: `c` is the key of its work, and no earlier one.',
    '3:1 bibliography-key-citable: The key `un{c}itable` cannot be cited.',
  ]);
  expect(works.map(({ formerKeys }) => formerKeys)).toEqual([['was'], undefined, undefined]);
});

test('A key of which only the case has changed can still be cited', () => {
  const { works, told } = read('@book{doe2018, title={A}, ids={Doe2018}}');
  expect(told).toEqual([]);
  expect(currentKey('Doe2018', new Map(works.map((work) => [work.key, work])))).toBe('doe2018');
});
