import { describe, expect, it } from 'vitest';

import { searchFrom, searchParams } from '../../src/search/browser/address.ts';

const none = { type: [], year: [], author: [], container: [], cited: [] };

describe('the address of a search', () => {
  it.each([
    ['', { text: '', chosen: none }],
    ['?q=space+%26+time', { text: 'space & time', chosen: none }],
    ['?type=Book', { text: '', chosen: { ...none, type: ['Book'] } }],
    [
      '?q=x&year=2023&year=2020&author=Macho%C5%88%2C+Miloslav',
      { text: 'x', chosen: { ...none, year: ['2023', '2020'], author: ['Machoň, Miloslav'] } },
    ],
  ])('%j is read and written alike', (address, search) => {
    expect(searchFrom(new URLSearchParams(address))).toEqual(search);
    expect(searchParams(search)).toBe(address);
  });

  it('takes nothing from a parameter it does not know', () => {
    expect(searchFrom(new URLSearchParams('?utm_source=x'))).toEqual({ text: '', chosen: none });
  });
});
