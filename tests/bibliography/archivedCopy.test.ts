import { describe, expect, it } from 'vitest';
import { archivedCopy, robustLink } from '../../src/bibliography/archivedCopy.ts';
import type { CslItem } from '../../src/schema/work.ts';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';

const page = 'https://www.aies.at/download/2020/AIES-Fokus-2020-06.pdf';
const wayback = `https://web.archive.org/web/20230418093000/${page}`;

const bib = (fields: string) =>
  readBibliography([
    { path: 'works.bib', text: `@online{a, title = {T}, url = {${page}}, ${fields}}` },
  ]);
const json = (item: Record<string, unknown>) =>
  readBibliography([
    {
      path: 'works.json',
      text: JSON.stringify([{ id: 'a', type: 'webpage', title: 'T', ...item }]),
    },
  ]);

describe('an archived copy', () => {
  it.each([
    [`archiveurl = {${wayback}}, archivedate = {2023-04-18}`, '2023-04-18'],
    [`archive-url = {${wayback}}, archive-date = {2023-04}`, '2023-04'],
    [`archiveurl = {${wayback}}`, undefined],
  ])('is read from %s', (fields, date) => {
    const { works, problems } = bib(fields);
    expect(problems).toEqual([]);
    expect(works[0]?.csl.custom).toEqual({
      'archive-url': wayback,
      ...(date ? { 'archive-date': date } : {}),
    });
  });

  it('is read from CSL-JSON’s `custom`, and nothing else of what programs keep there', () => {
    const custom = { 'archive-url': wayback, 'archive-date': '2023-04-18', other: 1 };
    const { works, problems } = json({ custom });
    expect(problems).toEqual([]);
    expect(works[0]?.csl.custom).toEqual({ 'archive-url': wayback, 'archive-date': '2023-04-18' });
    expect(json({ custom: { other: 1 } }).problems).toEqual([]);
  });

  it('is refused when it is no web address', () => {
    const { works, problems } = bib('archiveurl = {javascript:alert(1)}');
    expect(works[0]?.csl.custom).toBeUndefined();
    expect(problems.map(({ fact }) => fact)).toEqual([
      '`javascript:alert(1)`, the archived copy of `a`, is no web address.',
    ]);
  });

  it('tells a date that never was', () => {
    const { problems } = bib(`archiveurl = {${wayback}}, archivedate = {2023-02-30}`);
    expect(problems.map(({ rule }) => rule)).toEqual(['work-valid']);
  });

  const item = (custom?: CslItem['custom']): CslItem => ({
    id: 'a',
    type: 'webpage',
    URL: page,
    ...(custom ? { custom } : {}),
  });

  it('has the date the entry gives, else the one in its address, else none', () => {
    const dated = { 'archive-url': wayback, 'archive-date': '2023-05' };
    expect(archivedCopy(item(dated))).toEqual({ address: wayback, date: '2023-05' });
    expect(archivedCopy(item({ 'archive-url': wayback }))?.date).toBe('2023-04-18');
    const perma = 'https://perma.cc/ABCD-1234';
    expect(archivedCopy(item({ 'archive-url': perma }))).toEqual({ address: perma });
    expect(archivedCopy(item())).toBeUndefined();
  });

  it('makes a robust link of an address, if its date is known', () => {
    expect(robustLink(item({ 'archive-url': wayback }))).toEqual({
      'data-originalurl': page,
      'data-versionurl': wayback,
      'data-versiondate': '2023-04-18',
    });
    expect(robustLink(item({ 'archive-url': 'https://perma.cc/ABCD-1234' }))).toEqual({});
    expect(robustLink(item())).toEqual({});
    const withDoi = { ...item({ 'archive-url': wayback }), DOI: '10.1163/x' };
    expect(robustLink(withDoi)).toEqual({});
  });
});
