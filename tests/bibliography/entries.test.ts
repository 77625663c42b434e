import { describe, expect, test } from 'vitest';

import { severityOf } from '../../src/problems/severity.ts';
import { read } from './read.ts';

describe('The grammar of entries (btxdoc §2)', () => {
  test.each([
    ['braces', '@book{k, title = {A {B} c}}'],
    ['quotes, with braces inside', '@book{k, title = "A {B} c"}'],
    ['parentheses', '@book(k, title = {A {B} c})'],
    ['joined values', '@book{k, title = "A " # {{B}} # " c"}'],
    ['a comma at the end', '@book{k, title = {A {B} c},\n}'],
    ['any case and spacing', '@BOOK {\n  k ,\n  TITLE={A {B} c}\n}'],
    ['a byte order mark', '\uFEFF@book{k, title={A {B} c}}'],
  ])('An entry may be written with %s', (_, text) => {
    const { works, told } = read(text);
    expect(told).toEqual([]);
    expect(works.map((work) => [work.key, work.csl.title])).toEqual([['k', 'A B c']]);
  });

  test('Comments, preambles and text between entries are no works and no problems', () => {
    const { keys, told } = read(
      'A note to myself, me@example.org.\n@comment{jabref-meta: {a} @book{no,}}\n@preamble{"\\newcommand{\\x}{}"}\n% @book\n@book{k, title={T}}',
    );
    expect(told).toEqual([]);
    expect(keys).toEqual(['k']);
  });

  test('@strings stand for their values, in any case and before their definition', () => {
    const { works, told } = read(
      '@book{k, title={T}, publisher = ACM # { Press}}\n@string{acm = "Acme" # {!}}',
    );
    expect(told).toEqual([]);
    expect(works[0]?.csl.publisher).toBe('Acme! Press');
  });

  test('A work stands where its entry begins', () => {
    const { works } = read('\n\n  @book{k,\n title={T}}');
    expect(works[0]?.place).toEqual({ file: 'refs.bib', line: 3, column: 3 });
  });
});

describe('One bad entry never takes the rest with it', () => {
  const good = '@book{good, title={Good}}';
  test.each([
    [
      'an entry that is never closed, at its beginning',
      `\n@article{k,\n  title = {T},\n  year = 2001\n${good}`,
      [
        '2:1 bibliography-parses: The entry of `k` begins here and is never closed; a `}` is missing at its end or after its field `year` in line 4.',
      ],
    ],
    [
      'a value that is never closed, at the beginning of its entry',
      `@article{k,\n  title = {T,\n  year = 2001\n}\n${good}`,
      [
        '1:1 bibliography-parses: The entry of `k` begins here and is never closed; a `}` is missing at its end or after its field `title` in line 2.',
      ],
    ],
    [
      'a brace too many',
      `@article{k,\n  title={T}},\n  year=2001\n}\n${good}`,
      [
        '4:1 bibliography-parses: This `}` closes nothing: the entry before it ended in line 2 already, and what stands between is not read.',
      ],
    ],
    [
      'a missing key',
      `@article{title={T}}\n${good}`,
      ['1:1 bibliography-parses: This @article has no key.'],
    ],
    [
      'an empty key',
      `@article{, title={T}}\n${good}`,
      ['1:1 bibliography-parses: This @article has no key.'],
    ],
    [
      'a missing comma between fields, losing nothing',
      `@article{k,\n title={T}\n year=2001}\n${good}`,
      ['3:2 bibliography-parses: There is no comma after field `title` of `k`.'],
    ],
    [
      'a missing comma after the key',
      `@article{k title={T}}\n${good}`,
      ['1:12 bibliography-parses: There is no comma after the key `k`.'],
    ],
    [
      'an unknown @string',
      `@article{k, title={T},\n journal = foo # { x}}\n${good}`,
      ['2:2 bibliography-parses: Field `journal` of `k` uses `foo`, which no @string defines.'],
    ],
    [
      'a field without value',
      `@article{k, title={T},\n year = , month = jan}\n${good}`,
      ['2:2 bibliography-parses: Field `year` of `k` has no value that can be read.'],
    ],
    [
      'a field twice',
      `@article{k, title={T},\n title={U}}\n${good}`,
      ['2:2 bibliography-parses: Field `title` stands twice in `k`; the first is taken.'],
    ],
    [
      'an accent without a letter',
      `@article{k,\n title={A {\\\`} B}}\n${good}`,
      [
        '2:2 bibliography-parses: Field `title` of `k` has `\\\``, which is no TeX that can be read here.',
      ],
    ],
    [
      'an unknown command',
      `@article{k,\n title={A \\foo B}}\n${good}`,
      [
        '2:2 bibliography-parses: Field `title` of `k` has `\\foo`, which is no TeX that can be read here.',
      ],
    ],
    [
      'an unknown command with two arguments, of which one may be no text',
      `@article{k,\n title={A \\foo{red}{B}}}\n${good}`,
      [
        '2:2 bibliography-parses: Field `title` of `k` has `\\foo`, which is no TeX that can be read here.',
      ],
    ],
    [
      'an unknown command around words, which it keeps',
      `@article{k,\n title={In \\proglang{R}: the \\pkg{plm} Package}}\n${good}`,
      [
        '2:2 tex-known: Field `title` of `k` has `\\proglang{…}`, a command that is not known here. Its words are kept, as plain text.',
        '2:2 tex-known: Field `title` of `k` has `\\pkg{…}`, a command that is not known here. Its words are kept, as plain text.',
      ],
    ],
    [
      'an unknown type',
      `@artcle{k, title={T}}\n${good}`,
      ['1:1 work-valid: `@artcle`, the type of `k`, is no type of BibTeX or BibLaTeX.'],
    ],
    [
      'a lost @',
      `${good}\narticle{k,\n title={T}}`,
      ['2:1 bibliography-parses: `article{k,` stands outside of any entry.'],
    ],
    [
      'a lost opening brace',
      `@article k, title={T}\n${good}`,
      ['1:1 bibliography-parses: `@article` is not followed by `{`.'],
    ],
    [
      'a misspelt field',
      `@article{k, title={T},\n auhtor={A}}\n${good}`,
      ['2:2 bibliography-parses: `k` has the field `auhtor`, which nothing reads.'],
    ],
    [
      'a file in Latin-1',
      `@article{k,\n title={Caf\uFFFD}}\n${good}`,
      [
        '2:12 bibliography-parses: From this place on, the file has bytes that are no UTF-8, and letters that are lost.',
      ],
    ],
  ])('It tells %s', (_, text, expected) => {
    const { works, told } = read(text);
    expect(told).toEqual(expected);
    expect(works.find(({ key }) => key === 'good')?.csl.title).toBe('Good');
  });

  test('An unknown command around words keeps no site from being built', () => {
    const { works } = read('@article{k, title={In \\proglang{R}: the \\pkg{plm} Package}}');
    expect(works[0]?.csl.title).toBe('In R: the plm Package');
    expect(severityOf('tex-known')).toBe('warning');
  });

  test('A value that ran on over its neighbours is not taken for the title', () => {
    const { works } = read('@article{k,\n  year = 2001,\n  title = {T,\n  note = {N}\n}');
    expect(works.map((work) => work.csl)).toEqual([
      { id: 'k', type: 'article-journal', issued: { 'date-parts': [[2001]] } },
    ]);
  });

  test('Every problem says what to do', () => {
    const { problems } = read('@article{k, title={T}, year=2001\n@foo{l}');
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.every(({ fix }) => fix.endsWith('.'))).toBe(true);
  });

  test('An unknown @string stands for its own name, as in pandoc 2.17', () => {
    const { works } = read('@article{k, title={T}, year=2001, journal = biometrika}');
    expect(works[0]?.csl['container-title']).toBe('biometrika');
  });
});
