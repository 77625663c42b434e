import { describe, expect, test } from 'vitest';

import { readDate } from '../../src/bibliography/readDate.ts';
import { csl, read } from './read.ts';

const parts = (...ends: number[][]) => ({ 'date-parts': ends });

describe('Dates of BibLaTeX (manual §2.3.8) and ISO 8601-2', () => {
  test.each([
    ['1850', parts([1850])],
    ['1967-02', parts([1967, 2])],
    ['2009-01-31', parts([2009, 1, 31])],
    ['2004-02-29T10:15:00Z', parts([2004, 2, 29])],
    ['1988/1992', parts([1988], [1992])],
    ['1988-03/1992-04', parts([1988, 3], [1992, 4])],
    ['199X', parts([1990], [1999])],
    ['19XX', parts([1900], [1999])],
    ['1999-XX', parts([1999])],
    ['1723~', { ...parts([1723]), circa: true }],
    ['1723?', { ...parts([1723]), circa: true }],
    ['1723%', { ...parts([1723]), circa: true }],
    ['2003-22', { ...parts([2003]), season: 2 }],
  ])('%s', (text, date) => {
    expect(readDate(text)).toEqual({ date });
  });

  test('ISO’s -0333 is 334 BC, which CSL counts as -334', () => {
    expect(readDate('-0333')).toEqual({ date: parts([-334]) });
    expect(readDate('0000')).toEqual({ date: parts([-1]) });
  });

  test('An open range ends in the year 0, which citeproc prints as open', () => {
    expect(readDate('1997/')).toEqual({ date: parts([1997], [0]) });
    expect(readDate('1997/..')).toEqual({ date: parts([1997], [0]) });
  });

  test.each([
    '2023-02-30',
    '2023-13',
    '2023-02-29',
    '2001-02-03/2002',
    '2023-21/2024-22',
    '/1990',
    'May 2020',
    '1/2/3',
    '',
  ])('`%s` is refused', (text) => {
    expect(readDate(text)).toHaveProperty('wrong');
  });
});

describe('BibTeX’s year and month (btxdoc §3.2)', () => {
  test.each([
    ['year = 2001, month = feb', parts([2001, 2])],
    ['year = {2001}, month = {February}', parts([2001, 2])],
    ['year = {2001}, month = {02}', parts([2001, 2])],
    ['year = 2001, month = jul # "~4"', parts([2001, 7, 4])],
    ['year = 2001, month = {4 July}', parts([2001, 7, 4])],
    ['year = 2001, month = {May--June}', parts([2001, 5], [2001, 6])],
    ['year = 2001, month = {Spring}', { ...parts([2001]), season: 1 }],
    ['year = {2001--2002}', parts([2001], [2002])],
    ['year = {1450~}', { ...parts([1450]), circa: true }],
    ['year = {c. 1450}', { ...parts([1450]), circa: true }],
    ['year = {forthcoming}', { literal: 'forthcoming' }],
  ])('%s', (fields, issued) => {
    expect(csl(`title={T}, ${fields}`).issued).toEqual(issued);
  });
});

test('A date that never was is told where it stands, and not published', () => {
  const { works, told } = read('@book{k, title={T},\n  date = {2023-02-30}}');
  expect(told).toEqual(['2:3 work-valid: Field `date` of `k` is wrong: 2023-2 has no day 30.']);
  expect(works[0]?.csl).not.toHaveProperty('issued');
});

test('Where the date cannot be read, the year holds', () => {
  const { works, told } = read('@book{k, title={T},\n  date = {spring 1391}, year = {1391}}');
  expect(told).toEqual(['2:3 work-valid: Field `date` of `k` is wrong: `spring 1391` is no date.']);
  expect(works[0]?.csl.issued).toEqual(parts([1391]));
});
