import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import { oneLine } from '../../src/exports/oneLine.ts';
import { plainText, readRichText } from '../../src/exports/richText.ts';
import { toBiblatex } from '../../src/exports/toBiblatex.ts';
import { toBibtex } from '../../src/exports/toBibtex.ts';
import { toRis } from '../../src/exports/toRis.ts';
import { nameWords, readBibtex, readBiblatex, readRis, readRisTags } from './readers.ts';
import { work } from './works.ts';

const hostile: [name: string, title: string][] = [
  ['braces', 'A {B} C } D { E'],
  ['a lone closing brace', 'Fin}'],
  ['a lone opening brace', '{Anfang'],
  ['a line break', 'One\nER  - \nTY  - BOOK\r\nTI  - Two'],
  ['other line breaks', 'One\u2028two\u2029three\u0085four\u000bfive'],
  ['the end of a record', 'ER  - is how it ends'],
  ['an entry', '@book{x, title = {y}}'],
  ['TeX’s signs', "50% of R&D: a_b #1 $x^2$ ~ \\emph{no} \\\\ `c` ``d'' 'e' \"f\""],
  ['dashes', 'a-b–c—d--e---f'],
  ['other scripts', 'Őűřž – 宇宙 – Ελλάδα – مرحبا – 🚀'],
  ['no-break spaces', 'No\u00a0break, 12\u202f%'],
  ['a tag that is none', '<script>alert(1)</script> and 1 < 2 > 0 & &amp;'],
  ['an unclosed tag', 'On <i>Homo'],
  ['a very long title', `${'On the long and winding road of orbits '.repeat(40)}end`],
  ['a long word', 'a'.repeat(3000)],
];

/** citation-js takes every blank but the no-break space for a plain one, and several for one. */
const spaced = (text: string): string => text.replaceAll(/[^\S\u00a0]+/g, ' ').trim();

describe('hostile titles', () => {
  it.each(hostile)('%s', (_, title) => {
    const works = [work({ id: 'one', title }), work({ id: 'two', title: 'Next' })];
    const said = oneLine(title);

    for (const records of [readBibtex(toBibtex(works)), readBiblatex(toBiblatex(works))]) {
      expect(records.map((record) => record.title)).toEqual([spaced(said), 'Next']);
    }
    expect(readRisTags(toRis(works)).map(({ TI }) => TI)).toEqual([[said], ['Next']]);
    expect(readRis(toRis(works)).map((record) => record.title)).toEqual([said, 'Next']);
  });

  it('stays on one line in RIS, however long', () => {
    const lines = toRis([
      work({ title: 'x '.repeat(500) + 'y', abstract: 'z'.repeat(5000) }),
    ]).split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines.find((line) => line.startsWith('AB'))).toHaveLength(5006);
  });

  it('says in plain text what RIS cannot mark', () => {
    const title = 'CO<sub>2</sub>, x<sup>2</sup>, 4<sup>th</sup> and <i>Homo <b>sapiens</b></i>';
    expect(plainText(readRichText(title))).toBe('CO₂, x², 4th and Homo sapiens');
  });
});

describe('hostile values', () => {
  it('names with forty authors', () => {
    const author = Array.from({ length: 40 }, (_, index) => ({
      family: `O’Family-${index}`,
      given: `G. ${index}.`,
    }));
    const works = [work({ author })];
    expect(nameWords(readBibtex(toBibtex(works))[0]?.author)).toEqual(nameWords(author));
    expect(readRisTags(toRis(works))[0]?.AU).toHaveLength(40);
  });

  it('names that BibTeX would divide', () => {
    const author = [
      { family: 'da Vinci', given: 'Leonardo' },
      { family: 'Black and White', given: 'A.' },
      { literal: 'Department of Defense, United States and Allies' },
      { family: 'Musset', given: 'Alfred', 'dropping-particle': 'de' },
      { family: 'Brace{d', given: 'J}' },
      { literal: 'Plato' },
      { family: '宇', given: '宙' },
    ];
    for (const [found] of [
      readBibtex(toBibtex([work({ author })])),
      readBiblatex(toBiblatex([work({ author })])),
    ]) {
      expect(nameWords(found?.author)).toEqual(nameWords(author));
    }
  });

  it('keys that end an entry, and keys that come to the same', () => {
    const ids = ['a b', 'a,b', 'http://zotero.org/users/1/items/X', 'a{b}'];
    const works = ids.map((id) => work({ id, title: id }));
    const found = readBibtex(toBibtex(works));
    expect(found.map(({ title }) => title)).toEqual(ids);
    expect(new Set(found.map(({ id }) => id)).size).toBe(4);
  });

  it('addresses, letter for letter', () => {
    const URL = 'https://example.org/~a_b/%7Bc%7D?d=1&e=#f';
    const DOI = '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O';
    const works = [work({ URL, DOI })];
    for (const [found] of [
      readBibtex(toBibtex(works)),
      readBiblatex(toBiblatex(works)),
      readRis(toRis(works)),
    ]) {
      expect(found).toMatchObject({ URL, DOI });
    }
    expect(toBibtex([work({ URL: 'https://x.org/{a}\\b c' })])).toContain(
      '{https://x.org/%7Ba%7D%5Cb%20c}',
    );
  });

  it.each([
    ['a work without fields', {}],
    ['only a title', { title: 'T' }],
    ['a type nobody knows', { type: 'sculpture', title: 'T' }],
  ])('%s', (_, csl) => {
    expect(readRisTags(toRis([work(csl)]))).toHaveLength(1);
    expect(readBibtex(toBibtex([work(csl)]))).toHaveLength(1);
  });

  it('pages that are no range stay whole', () => {
    const pages = (page: string) => {
      const [found] = readRisTags(toRis([work({ page })]));
      return [found?.SP?.[0], found?.EP?.[0]];
    };
    expect(pages('97-107')).toEqual(['97', '107']);
    expect(pages('xii–xv')).toEqual(['xii', 'xv']);
    expect(pages('e1042')).toEqual(['e1042', undefined]);
    expect(pages('1-3, 7')).toEqual(['1-3, 7', undefined]);
  });
});

/** Text of whatever signs, those of the formats more often than chance has them. */
const anyText = fc
  .array(
    fc.oneof(
      {
        arbitrary: fc.constantFrom(
          ...Array.from('{}\\&%#_$~^`\'"-@,=<>/ \n\r\u00a0'),
          'ER  - ',
          'TY  - ',
          '--',
          'A',
          'é',
          '宇',
          '<i>',
          '</i>',
          ' and ',
        ),
        weight: 3,
      },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }), weight: 1 },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Without markup: at its edges, blanks are another matter for each reader. */
const plain = anyText.filter((text) => !/<\/?i>/.test(text));

describe('any text at all', () => {
  it('is one RIS record, and reads back equal', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, note) => {
        const records = readRisTags(toRis([work({ title: `T${title}`, abstract: `N${note}` })]));
        expect(records).toHaveLength(1);
        expect(records[0]?.TI).toEqual([oneLine(plainText(readRichText(`T${title}`)))]);
        expect(records[0]?.AB).toEqual([oneLine(`N${note}`)]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['BibTeX', readBibtex, toBibtex],
    ['BibLaTeX', readBiblatex, toBiblatex],
  ])('is one %s entry', (_, read, write) => {
    fc.assert(
      fc.property(anyText, anyText, (title, name) => {
        const works = [
          work({ title: `T${title}`, author: [{ literal: `N${name}` }], publisher: `P${name}` }),
          work({ id: 'next', title: 'Next' }),
        ];
        const found = read(write(works));
        expect(found).toHaveLength(2);
        expect(found[1]?.title).toBe('Next');
      }),
      { numRuns: 300 },
    );
  });

  it('reads back equal from BibLaTeX by our own reader', () => {
    fc.assert(
      fc.property(plain, (text) => {
        // Of TeX’s \\textasciigrave, our reader makes the modifier letter, which looks the same.
        const title = oneLine(`T${text.replaceAll('`', '')}.`);
        const { works } = readBibliography([
          { path: 'x.bib', text: toBiblatex([work({ title, abstract: title })]) },
        ]);
        expect(works[0]?.csl.abstract).toBe(title);
        expect(works[0]?.csl.title).toBe(title);
      }),
      { numRuns: 300 },
    );
  });

  it('reads back equal from BibLaTeX', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const title = oneLine(`T${text}.`);
        const [found] = readBiblatex(toBiblatex([work({ title, publisher: title })]));
        expect(found?.title).toBe(spaced(title));
      }),
      { numRuns: 400 },
    );
  });
});
