import { expect, it } from 'vitest';
import { marksToJumpTo } from '../../src/library/marksToJumpTo.ts';

const years = (last: number, first: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String(last - index));

it('leads to every year and letter of a list that has few', () => {
  expect(marksToJumpTo([...years(2024, 2001), ''], 'year')).toEqual([...years(2024, 2001), '']);
  const letters = Array.from({ length: 100 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  expect(marksToJumpTo(letters, 'author')).toEqual(letters);
});

it('leads to the first year of each decade where years are many, and to works without one', () => {
  const marks = [...years(2024, 1971), '1969', ...years(1966, 1955), '0', '-5', ''];
  expect(marksToJumpTo(marks, 'year')).toEqual([
    '2024',
    '2019',
    '2009',
    '1999',
    '1989',
    '1979',
    '1969',
    '1959',
    '0',
    '-5',
    '',
  ]);
});
