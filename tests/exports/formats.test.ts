import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import { exportFiles } from '../../src/exports/exportFiles.ts';
import { toBiblatex } from '../../src/exports/toBiblatex.ts';
import { toBibtex } from '../../src/exports/toBibtex.ts';
import { toRis } from '../../src/exports/toRis.ts';
import { typeTable } from '../../src/exports/typeTable.ts';
import { readBiblatex, readBibtex, readRisTags } from './readers.ts';
import { work } from './works.ts';

describe('BibTeX and BibLaTeX', () => {
  const titleOf = (title: string) => /title = \{(.*)\}/.exec(toBibtex([work({ title })]))?.[1];

  it.each([
    ['Space diplomacy in Japan', 'Space diplomacy in {Japan}'],
    ['Space Diplomacy: A View from NASA', 'Space {Diplomacy}: A {View} from {NASA}'],
    ['NASA and the ISS', '{NASA} and the {ISS}'],
    ['US-led accords, Earth’s orbits', '{US-led} accords, {Earth’s} orbits'],
    ['“Peaceful Use of space”', '“Peaceful {Use} of space”'],
    ['On <i>Homo sapiens</i>', 'On \\textit{Homo sapiens}'],
    [
      '<span class="nocase">eBay</span> & <span class="nocase"><i>x</i></span>',
      '{eBay} \\& {{\\textit{x}}}',
    ],
    ['宇宙基本法', '宇宙基本法'],
  ])('keep the capitals of %s', (title, expected) => {
    expect(titleOf(title)).toBe(expected);
  });

  it('escape what TeX would take for a command, which no reader of `.bib` files minds', () => {
    expect(toBibtex([work({ note: '50% of R&D: a_b #1 $5 {x} ~ ^ \\ `q` --' })])).toContain(
      String.raw`{50\% of R\&D: a\_b \#1 \$5 \textbraceleft{}x\textbraceright{} \textasciitilde{} \textasciicircum{} \textbackslash{} \textasciigrave{}q\textasciigrave{} -{}-}`,
    );
  });

  it('leave the case of journals and sites alone, which no style changes', () => {
    expect(toBibtex([work({ 'container-title': 'Space Policy' })])).toContain('{Space Policy}');
    expect(toBibtex([work({ type: 'webpage', 'container-title': 'Cabinet Office' })])).toContain(
      'howpublished = {Cabinet Office}',
    );
  });

  it.each([
    [{ 'date-parts': [[2007]] }, 'year = {2007}', 'date = {2007}'],
    [{ 'date-parts': [[2007, 3]] }, 'month = mar', 'date = {2007-03}'],
    [{ 'date-parts': [[2007, 3, 4]] }, 'day = {4}', 'date = {2007-03-04}'],
    [{ 'date-parts': [[2007], [2008]] }, 'year = {2007--2008}', 'date = {2007/2008}'],
    [
      {
        'date-parts': [
          [2007, 3],
          [2007, 4],
        ],
      },
      'month = {March--April}',
      'date = {2007-03/2007-04}',
    ],
    [{ 'date-parts': [[2007]], season: 1 }, 'month = {Spring}', 'date = {2007-21}'],
    [{ 'date-parts': [[1450]], circa: true }, 'year = {c. 1450}', 'date = {1450~}'],
    [{ 'date-parts': [[-334]] }, 'year = {-0333}', 'date = {-0333}'],
    [{ 'date-parts': [[2007], [0]] }, 'year = {2007--}', 'date = {2007/}'],
    [{ literal: 'in press' }, 'year = {in press}', 'year = {in press}'],
  ])('tell a date as far as it is known: %o', (issued, bibtex, biblatex) => {
    const unpadded = (text: string) => text.replaceAll(/ += /g, ' = ');
    expect(unpadded(toBibtex([work({ issued })]))).toContain(bibtex);
    expect(unpadded(toBiblatex([work({ issued })]))).toContain(biblatex);
    const { works, problems } = readBibliography([
      { path: 'x.bib', text: toBiblatex([work({ issued, title: 'T' })]) },
    ]);
    expect(problems.map(({ fact }) => fact)).toEqual([]);
    expect(works[0]?.csl.issued).toEqual(issued);
  });

  it('call a thesis what it is, and no more than is known', () => {
    const thesis = (genre?: string) =>
      toBibtex([work({ type: 'thesis', ...(genre && { genre }) })]);
    expect(thesis('PhD thesis')).toBe('@phdthesis{key2020,\n}\n');
    expect(thesis('Master’s thesis')).toBe('@mastersthesis{key2020,\n}\n');
    expect(thesis('MA thesis')).toContain('@mastersthesis{key2020,\n  type = {MA thesis}');
    expect(thesis()).toContain('type = {Thesis}');
    expect(toBibtex([work({ type: 'report' })])).toContain('type = {Report}');
  });

  it('name a language as babel does in BibLaTeX, by its tag in BibTeX', () => {
    expect(toBiblatex([work({ language: 'en-GB' })])).toContain('langid = {british}');
    expect(toBiblatex([work({ language: 'en-IE' })])).toContain('language = {en-IE}');
    expect(toBibtex([work({ language: 'en-GB' })])).toContain('language = {en-GB}');
  });
});

describe('RIS', () => {
  const tags = (csl: object) => readRisTags(toRis([work(csl)]))[0] ?? {};

  it('ends each line as its specification wants, and each record with a blank after the tag', () => {
    const ris = toRis([work({ title: 'One' }), work({ title: 'Two' })]);
    expect(ris).toBe(
      'TY  - JOUR\r\nID  - key2020\r\nTI  - One\r\nER  - \r\n\r\nTY  - JOUR\r\nID  - key2020\r\nTI  - Two\r\nER  - \r\n',
    );
  });

  it.each([
    [{ 'date-parts': [[2007]] }, ['2007'], undefined],
    [{ 'date-parts': [[2007, 3]] }, ['2007'], { year: '2007', month: '03', day: '', info: '' }],
    [
      { 'date-parts': [[2007]], season: 2 },
      ['2007'],
      { year: '2007', month: '', day: '', info: 'Summer' },
    ],
    [
      { 'date-parts': [[2007], [2008]] },
      ['2007'],
      { year: '2007', month: '', day: '', info: '2007–2008' },
    ],
    [{ literal: 'in press' }, undefined, { year: '', month: '', day: '', info: 'in press' }],
  ])('tells a date as far as it is known: %o', (issued, year, date) => {
    const { PY, DA } = tags({ issued });
    expect(PY).toEqual(year);
    expect(DA?.[0]).toEqual(date);
  });

  it('names the proceedings where Zotero looks and where others do', () => {
    const paper = { type: 'paper-conference', 'container-title': 'Proceedings' };
    expect(tags(paper)).toMatchObject({ C3: ['Proceedings'], T2: ['Proceedings'] });
    expect(tags({ ...paper, 'event-title': 'Congress' })).toMatchObject({
      C3: ['Proceedings'],
      T2: ['Congress'],
    });
  });

  it('gives a report’s number where Zotero looks, and its ISBN none the less', () => {
    expect(tags({ type: 'report', number: '6', ISBN: '978-0-7146-8197-9' })).toMatchObject({
      SN: ['6'],
      M2: ['978-0-7146-8197-9'],
    });
  });
});

it('gives every type of CSL an entry that can be read', () => {
  for (const type of typeTable.keys()) {
    const works = [work({ type, title: 'T' })];
    expect(readRisTags(toRis(works)), type).toHaveLength(1);
    expect(readBibtex(toBibtex(works)), type).toHaveLength(1);
    expect(readBiblatex(toBiblatex(works)), type).toHaveLength(1);
    const { problems } = readBibliography([{ path: 'x.bib', text: toBiblatex(works) }]);
    expect(
      problems.filter(({ fact }) => fact.includes('type')),
      type,
    ).toEqual([]);
  }
});

describe('the files', () => {
  const works = [
    { key: 'a2020', csl: work({ id: 'a2020' }).csl },
    { key: 'b:2021', csl: work({ id: 'b:2021' }).csl },
  ];
  const essay = { slug: 'essay', csl: work({ id: 'essay' }).csl, references: ['b:2021', 'gone'] };

  it('have names a person understands, one for each set and format', () => {
    const files = exportFiles(works, [essay]);
    expect(files.filter(({ format }) => format === 'ris').map(({ address }) => address)).toEqual([
      '/references/a2020/a2020.ris',
      '/references/b-2021/b-2021.ris',
      '/essays/essay/essay.ris',
      '/essays/essay/essay-references.ris',
      '/references/ibid-references.ris',
    ]);
    expect(files.slice(0, 4).map(({ address }) => address.split('/').at(-1))).toEqual([
      'a2020.bib',
      'a2020.biblatex.bib',
      'a2020.ris',
      'a2020.csl.json',
    ]);
    expect(new Set(files.map(({ address }) => address)).size).toBe(files.length);
  });

  it('are not there for what is empty', () => {
    expect(exportFiles([], [])).toEqual([]);
    expect(exportFiles(works, [{ ...essay, references: [] }])).toHaveLength(16);
  });
});
