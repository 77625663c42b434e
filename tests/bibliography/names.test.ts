import { describe, expect, test } from 'vitest';

import { readNames } from '../../src/bibliography/bibtex/readNames.ts';

const read = (value: string) => readNames(value).names;

const name = (given: string, particle: string, family: string, suffix = '') => ({
  ...(family && { family }),
  ...(given && { given }),
  ...(particle && { 'non-dropping-particle': particle }),
  ...(suffix && { suffix }),
});

/** Markey, "Tame the BeaST" (2009), §11.2: what BibTeX makes of every order and case. */
describe('The parts of a name are BibTeX’s', () => {
  test.each([
    ['AA BB', name('AA', '', 'BB')],
    ['AA BB CC', name('AA BB', '', 'CC')],
    ['AA bb', name('AA', '', 'bb')],
    ['AA bb CC', name('AA', 'bb', 'CC')],
    ['AA bb CC dd EE', name('AA', 'bb CC dd', 'EE')],
    ['AA 1B cc dd', name('AA 1B', 'cc', 'dd')],
    ['AA {bb} cc CC', name('AA {bb}'.replaceAll(/[{}]/g, ''), 'cc', 'CC')],
    ['AA bb {cc} dd CC', name('AA', 'bb cc dd', 'CC')],
    ['bb CC, AA', name('AA', 'bb', 'CC')],
    ['bb, AA', name('AA', '', 'bb')],
    ['bb CC,XX, AA', name('AA', 'bb', 'CC', 'XX')],
    ['BB, AA', name('AA', '', 'BB')],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toEqual([expected]);
  });
});

test.each([
  ['{W}es {M}c{K}inney', [name('Wes', '', 'McKinney')]],
  ['Molas-Gallart, J.', [name('J.', '', 'Molas-Gallart')]],
  ['Jakhu, R. S. and Chen, K. W.', [name('R. S.', '', 'Jakhu'), name('K. W.', '', 'Chen')]],
  [
    'de la Fontaine, Jean AND Ludwig van Beethoven',
    [name('Jean', 'de la', 'Fontaine'), name('Ludwig', 'van', 'Beethoven')],
  ],
  ['{\\"O}zt{\\"u}rk, {\\c C}elik', [name('Çelik', '', 'Öztürk')]],
  [
    '{World Health Organization} and {Barnes and Noble}',
    [{ literal: 'World Health Organization' }, { literal: 'Barnes and Noble' }],
  ],
  ['Plato', [{ literal: 'Plato' }]],
  ['Doe, J. and others', [name('J.', '', 'Doe'), { literal: 'others' }]],
  ['family=Duchamp, given=Marie, prefix=du, suffix=Jr.', [name('Marie', 'du', 'Duchamp', 'Jr.')]],
  ['Dolman, E.C.,', [name('E.C.', '', 'Dolman')]],
])('%s', (typed, expected) => {
  expect(readNames(typed)).toEqual({ names: expected, odd: [], unknown: [], unmarked: [] });
});

test.each(['a, b, c, d', 'Doe, J. and and Roe, R.', ', J.'])('%s is told as no name', (typed) => {
  expect(readNames(typed).odd).toHaveLength(1);
});
