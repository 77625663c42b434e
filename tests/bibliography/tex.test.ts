import { describe, expect, test } from 'vitest';

import { readTex } from '../../src/bibliography/bibtex/readTex.ts';
import { csl } from './read.ts';

const rich = (value: string) => readTex(value, { markup: true }).text;
const plain = (value: string) => readTex(value, { markup: false }).text;

describe('Letters', () => {
  test.each([
    ['{\\AA}rhus, \\AA ngstr{\\"o}m', 'Århus, Ångström'],
    ['S\\o{}ren, \\o{}y', 'Søren, øy'],
    ["\\'{e} \\'e {\\'e} \\' e", 'é é é é'],
    ['na\\"{\\i}ve, na\\"\\i ve', 'naïve, naïve'],
    ['\\v{c} \\c{c} \\k{a} \\H{o} \\u{g} \\r{u} \\={a} \\.{z} \\d{t}', 'č ç ą ő ğ ů ā ż ṭ'],
    ["\\L{}\\'od\\'z", 'Łódź'],
    ['\\ss \\ae{} \\OE uvre \\th', 'ßæ Œuvre þ'],
    ['\\& \\% \\$ \\# \\_ \\{ \\}', '& % $ # _ { }'],
    ['\\textquotedblleft x\\textquotedblright', '“x”'],
    ['\\~{} \\^{}', '~ ^'],
    ['$\\alpha$-decay at 5\\textdegree', 'α-decay at 5°'],
    ["``double'' and `single'", '“double” and ‘single’'],
    ['1--2 --- 3', '1–2 — 3'],
    ['World War~II', 'World War\u00a0II'],
    ["dual-use's", "dual-use's"],
    ['\\url{http://x.y/~a_b}', 'http://x.y/~a_b'],
    ['{\\noopsort{1973b}}1973', '1973'],
    ['two\n   lines', 'two lines'],
    // LaTeX2e: unofficial reference manual, “\\” and “\linebreak”: their options are not printed.
    ['x.org\\linebreak[0]/a, b\\\\[1ex]c', 'x.org /a, b c'],
    ['\\& [0], x\\linebreak [x]', '& [0], x [x]'],
  ])('%s is read as %s', (value, text) => {
    expect(plain(value)).toBe(text);
    expect(readTex(value, { markup: false }).unknown).toEqual([]);
  });
});

describe('Formatting', () => {
  test.each([
    ['\\emph{a} \\textit{b \\textbf{c}}', '<i>a</i> <i>b <b>c</b></i>'],
    ['{\\em a} b {\\bfseries c}', '<i>a</i> b <b>c</b>'],
    ['\\textsc{a}', '<span style="font-variant:small-caps;">a</span>'],
    ['H$_2$O, $n^{10}$, m\\textsuperscript{2}', 'H<sub>2</sub>O, n<sup>10</sup>, m<sup>2</sup>'],
    ['\\textrm{a} \\mbox{b}', 'a b'],
    ['\\enquote{a}', '“a”'],
    ['\\emph ab', '<i>a</i>b'],
  ])('%s becomes the inline markup of CSL', (value, text) => {
    expect(rich(value)).toBe(text);
  });

  test('Where there can be no markup, raised and lowered figures stay what they are', () => {
    expect(plain('H$_2$O and $10^{23}$ and \\emph{e}')).toBe('H₂O and 10²³ and e');
  });
});

// `\\href`, `\\textcolor` and MNRAS’s `\\VAN` all have their words last.
test.each([
  ['in \\ahref{\\url{http://x.org/}}{Rewriting}', 'in Rewriting'],
  ['{\\VAN{Dijk}{Van}{van}} Dijk', 'van Dijk'],
  ['A \\foo{red}{B} C', 'A B C'],
])('Of several arguments of an unknown command, %s, the last is kept', (value, text) => {
  expect(plain(value)).toBe(text);
  expect(rich(value)).toContain(text.split(' ')[1]);
  expect(readTex(value, { markup: false }).unknown).toHaveLength(1);
});

describe('Case protected by braces', () => {
  test('Only words that title case would change are marked', () => {
    expect(rich('{NASA} and {pH} in {de} Broglie’s {iPhone}')).toBe(
      'NASA and pH in <span class="nocase">de</span> Broglie’s iPhone',
    );
  });

  test('Braces around the whole title mark nothing', () => {
    expect(rich('{a whole title}')).toBe('a whole title');
  });

  test('A title keeps the case it is typed in', () => {
    expect(csl('title={A title Typed AS It is}').title).toBe('A title Typed AS It is');
  });
});

test('Addresses and DOIs are taken letter for letter, but for what exporters escape', () => {
  expect(
    csl('title={T}, doi={10.1234/a\\_b%20(c)}, url={https://x.org/~a_b%20c?d=1&e}'),
  ).toMatchObject({
    DOI: '10.1234/a_b%20(c)',
    URL: 'https://x.org/~a_b%20c?d=1&e',
  });
});
