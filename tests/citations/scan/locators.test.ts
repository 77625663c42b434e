import { describe, expect, test } from 'vitest';
import { locatorTypes } from '../../../src/citations/scan/locatorTerms.ts';
import { itemOf } from './scanText.ts';

/** What is behind the key → label, locator, suffix. */
type Row = [
  source: string,
  label: string | undefined,
  locator: string | undefined,
  suffix?: string,
];

const check =
  (syntax: 'md' | 'mdx') => (source: string, label?: string, locator?: string, suffix?: string) => {
    const item = itemOf(source, syntax);
    expect([item.label, item.locator, item.suffix]).toEqual([label, locator, suffix]);
  };

describe('examples of the pandoc manual', () => {
  test.each<Row>([
    ['[@smith, {ii, A, D-Z}, with a suffix]', 'page', 'ii, A, D–Z', ', with a suffix'],
    ['[@smith{ii, A, D-Z}, with a suffix]', 'page', 'ii, A, D–Z', ', with a suffix'],
    [
      '[@smith, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]',
      'page',
      'iv, vi–xi, (xv)–(xvii)',
      ' with suffix here',
    ],
    ['[@smith{}, 99 years later]', undefined, undefined, ', 99 years later'],
    ['[@smith, {}99 years later]', undefined, undefined, ', 99 years later'],
  ])('%s', check('md'));
});

describe('behaviour of pandoc (its tests "locators-integrated" and "locators-delimited")', () => {
  test.each<Row>([
    ['[@k, 89, and more]', 'page', '89', ', and more'],
    ['[@k, 123-79, and more]', 'page', '123–79', ', and more'],
    ['[@k, xi, all suffix]', undefined, undefined, ', xi, all suffix'],
    ['[@k, p. xi, page eleven]', 'page', 'xi', ', page eleven'],
    ['[@k, pp. VII, 89, both]', 'page', 'VII, 89', ', both'],
    ['[@k, p. VI, VII, VIII-IX, romans]', 'page', 'VI, VII, VIII–IX', ', romans'],
    ['[@k \\[89\\]]', 'page', '[89]'],
    ['[@k, p. \\[89\\]]', 'page', '[89]'],
    ['[@k and nothing else]', undefined, undefined, ' and nothing else'],
    ['[@k, 123(4)\\[5\\]6, and more]', 'page', '123(4)[5]6', ', and more'],
    [
      '[@k, 3(a), 4.4.8, \\[7.6\\], 7A(2)(a)(i)-(iv)]',
      'page',
      '3(a), 4.4.8, [7.6], 7A(2)(a)(i)–(iv)',
    ],
    ['[@k, 4B.2a.i(3.4), and more]', 'page', '4B.2a.i(3.4)', ', and more'],
    ['[@k, IV.2A, and more]', 'page', 'IV.2A', ', and more'],
    ['[@k, \\[39\\]-\\[52\\], and more]', 'page', '[39]–[52]', ', and more'],
    ['[@k, § 123(4)(a)(iv), and more]', 'section', '123(4)(a)(iv)', ', and more'],
    ['[@k, §§ 123(4)-(6)]', 'section', '123(4)–(6)'],
    ['[@k, p.3, and more]', 'page', '3', ', and more'],
    ['[@k, (13 is suffix]', undefined, undefined, ', (13 is suffix'],
    ['[@k, p.a is suffix]', undefined, undefined, ', p.a is suffix'],
    ['[@k {35-89, 102}]', 'page', '35–89, 102'],
    ['[@k {abcdefg1234}]', 'page', 'abcdefg1234'],
    ['[@k, {123(4)a-8(\\[a\\]12.398{8})}]', 'page', '123(4)a–8([a]12.398{8})'],
    ['[@k, {{}}]', 'page', '{}'],
    ['[@k {p. a}]', 'page', 'a'],
    ['[@k, p. {(a)}]', undefined, undefined, ', p. {(a)}'],
    ['[@k, {}]', undefined, undefined],
    ['[@k {} 123-35 is suffix]', undefined, undefined, ' 123-35 is suffix'],
    ['[@k {123-35} is page]', 'page', '123–35', ' is page'],
    ['[@k, {p. VI}]', 'page', 'VI'],
    ['[@k, {, p. (no term here)}]', 'page', ', p. (no term here)'],
    ['[@k, { p. 9 }]', 'page', '9'],
    ['[@k {no comma, no label}]', 'page', 'no comma, no label'],
    ['[@k {584 \\[78\\]}]', 'page', '584 [78]'],
    ['[@k {green}suffix}suffix]', 'page', 'green', 'suffix}suffix'],
  ])('%s', check('md'));
});

describe('what is only like a locator is left to the suffix', () => {
  test.each<Row>([
    ['[@k 33]', 'page', '33'],
    ['[@k, cited in full]', undefined, undefined, ', cited in full'],
    ['[@k, my translation]', undefined, undefined, ', my translation'],
    ['[@k, particularly the prologue]', undefined, undefined, ', particularly the prologue'],
    ['[@k, passim]', undefined, undefined, ', passim'],
    ['[@k for an overview]', undefined, undefined, ' for an overview'],
    ['[@k: 33]', undefined, undefined, ': 33'],
    ['[@k, pp. 33, 35-37 and nowhere else]', 'page', '33, 35–37', ' and nowhere else'],
    ['[@k 33, 35-37, and nowhere else]', 'page', '33, 35–37', ', and nowhere else'],
    ['[@k, pp. 3--5]', 'page', '3–5'],
    ['[@k, pp. 33–35]', 'page', '33–35'],
    ['[@k, fol. 12r]', 'folio', '12r'],
    ['[@k, p. 33ff.]', 'page', '33ff', '.'],
    ['[@k, P. 3]', 'page', '3'],
    ['[@k, Chap. 2]', 'chapter', '2'],
    ['[@k, pp.\n33-35]', 'page', '33–35'],
    ['[@k, p.\u00a033]', 'page', '33'],
    ['[@k p. **32**]', 'page', '32'],
    ['[@k, s.v. 2]', 'sub-verbo', '2'],
    ['[@k, sub verbo 2]', 'sub-verbo', '2'],
    ['[@k, vol. 2, p. 3]', 'volume', '2', ', p. 3'],
    ['[@k, ¶¶ 2, 4]', 'paragraph', '2, 4'],
    ['[@k, §3]', 'section', '3'],
    ['[@k, section headings]', undefined, undefined, ', section headings'],
    ['[@k, notes]', undefined, undefined, ', notes'],
    ['[@k, chapter]', undefined, undefined, ', chapter'],
    ['[@k, constructor 3]', undefined, undefined, ', constructor 3'],
  ])('%s', check('mdx'));
});

describe('braces where MDX takes them for an expression', () => {
  test.each<Row>([
    ['[@k, {33}]', 'page', '33'],
    ['[@k{ii, A, D-Z}, with a suffix]', 'page', 'ii, A, D–Z', ', with a suffix'],
    ['[@k, {pp. iv, vi}]', 'page', 'iv, vi'],
    ['[@k {} 99 years later]', undefined, undefined, ' 99 years later'],
    ['[@k, \\{99 years\\} later]', 'page', '99 years', ' later'],
    ['[@k, p. 3 {/* check this */}]', 'page', '3'],
  ])('%s', check('mdx'));
});

/** The list the manual prints, with CSL's name of each. */
test.each([
  ['book', 'bk.', 'bks.'],
  ['chapter', 'chap.', 'chaps.'],
  ['column', 'col.', 'cols.'],
  ['figure', 'fig.', 'figs.'],
  ['folio', 'fol.', 'fols.'],
  ['issue', 'number', 'no.', 'nos.'],
  ['line', 'l.', 'll.'],
  ['note', 'n.', 'nn.'],
  ['opus', 'op.', 'opp.'],
  ['page', 'p.', 'pp.'],
  ['paragraph', 'para.', 'paras.', '¶', '¶¶'],
  ['part', 'pt.', 'pts.'],
  ['section', 'sec.', 'secs.', '§', '§§'],
  ['sub-verbo', 's.v.', 's.vv.'],
  ['verse', 'v.', 'vv.'],
  ['volume', 'vol.', 'vols.'],
])('%s is a locator, by each of its terms', (type, ...terms) => {
  for (const term of terms)
    expect(itemOf(`[@k, ${term} 2]`)).toEqual({ key: 'k', label: type, locator: '2' });
});

test('every term of the table is read as its type, before a range too', () => {
  const read = [...locatorTypes.keys()].map((term) => itemOf(`[@k, ${term} 2–3]`));
  expect(read).toEqual(
    [...locatorTypes.values()].map((label) => ({ key: 'k', label, locator: '2–3' })),
  );
});
