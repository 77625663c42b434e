import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import { annotated } from '../../src/exports/exportedWork.ts';
import { formats } from '../../src/exports/formats.ts';
import { toBiblatex } from '../../src/exports/toBiblatex.ts';
import { toBibtex } from '../../src/exports/toBibtex.ts';
import { toCslJson } from '../../src/exports/toCslJson.ts';
import { toRis } from '../../src/exports/toRis.ts';
import { plainText, readRichText } from '../../src/exports/richText.ts';
import { nameWords, readBibtex, readBiblatex, readRis, readRisTags } from './readers.ts';
import { kinds, libraryWorks } from './works.ts';

const library = libraryWorks();

/** Variables every reader of `.bib` files tried gives back under the name we know them by. */
const common = [
  'title',
  'container-title',
  'collection-title',
  'volume',
  'issue',
  'page',
  'DOI',
  'URL',
  'ISSN',
  'ISBN',
  'publisher',
  'publisher-place',
  'issued',
  'edition',
  'chapter-number',
  'note',
  'genre',
] as const;

/** Variables only BibLaTeX has. */
const further = [
  'title-short',
  'container-title-short',
  'event-title',
  'number-of-volumes',
  'number-of-pages',
  'abstract',
  'accessed',
  'annote',
] as const;

describe('the library, read back by others', () => {
  it('has all eleven works', () => {
    expect(library).toHaveLength(11);
    expect(readBibtex(toBibtex(library))).toHaveLength(11);
    expect(readBiblatex(toBiblatex(library))).toHaveLength(11);
    expect(readRis(toRis(library))).toHaveLength(11);
    expect(JSON.parse(toCslJson(library))).toHaveLength(11);
  });

  it.each(library.map((work) => [work.csl.id, work] as const))('%s', (_, work) => {
    const expected = annotated(work);
    for (const [read, write] of [
      [readBibtex, toBibtex],
      [readBiblatex, toBiblatex],
    ] as const) {
      const [found = {}] = read(write([work]));
      for (const name of [...common, 'annote' as const]) {
        if (expected[name] !== undefined) expect(found[name], name).toEqual(expected[name]);
      }
      expect(found.id).toBe(expected.id);
      expect(nameWords(found.author)).toEqual(nameWords(expected.author));
    }
    expect(JSON.parse(toCslJson([work]))).toEqual([expected]);
  });

  it('keeps the editorial notes', () => {
    expect(library.filter(({ editorialNote }) => editorialNote)).toHaveLength(4);
    for (const { csl, editorialNote = '' } of library) {
      for (const { write } of Object.values(formats)) {
        const written = write([{ csl, editorialNote }]);
        expect(written).toContain(
          editorialNote.replaceAll('&', written.startsWith('@') ? '\\&' : '&'),
        );
      }
    }
  });
});

describe('each kind of work', () => {
  const named = kinds.map((work) => [work.csl.id, work] as const);

  it.each(named)('%s, in BibLaTeX by citation-js', (_, work) => {
    const [found = {}] = readBiblatex(toBiblatex([work]));
    for (const name of [...common, ...further]) {
      if (work.csl[name] !== undefined) expect(found[name], name).toEqual(titled(work.csl[name]));
    }
    expect(found.type).toBe(work.csl.type);
    for (const role of ['author', 'editor', 'translator'] as const) {
      expect(nameWords(found[role]), role).toEqual(nameWords(work.csl[role]));
    }
  });

  it.each(named.filter(([id]) => id !== 'page'))('%s, in BibTeX by citation-js', (_, work) => {
    const [found = {}] = readBibtex(toBibtex([work]));
    for (const name of common) {
      if (work.csl[name] !== undefined) expect(found[name], name).toEqual(titled(work.csl[name]));
    }
    expect(nameWords(found.author)).toEqual(nameWords(work.csl.author));
    expect(nameWords(found.editor)).toEqual(nameWords(work.csl.editor));
  });

  it('a page, in BibTeX, which has no field for a site but `howpublished`', () => {
    const page = kinds.filter(({ csl }) => csl.id === 'page');
    expect(readBibtex(toBibtex(page))[0]).toMatchObject({
      title: '宇宙基本法',
      publisher: 'Cabinet Office',
      URL: 'https://www8.cao.go.jp/space/',
    });
  });

  it.each(named)('%s, in RIS by astrocite', (_, { csl }) => {
    const [found = {}] = readRis(toRis([{ csl }]));
    const plain = (text: string | undefined) => text && plainText(readRichText(text));
    expect(found).toMatchObject({
      id: csl.id,
      type: csl.type,
      title: plain(csl.title),
      ...pick(csl, [
        'volume',
        'issue',
        'DOI',
        'URL',
        'ISSN',
        'ISBN',
        'abstract',
        'note',
        'edition',
      ]),
      ...pick(csl, ['publisher', 'publisher-place', 'language']),
      ...(csl.page && { page: csl.page }),
      ...(csl['container-title'] && !csl['event-title'] && pick(csl, ['container-title'])),
    });
    expect(Number((found.issued?.['date-parts'] as unknown[][])[0]?.[0])).toBe(
      csl.issued?.['date-parts']?.[0]?.[0],
    );
  });

  it.each(named)('%s, in RIS tag by tag', (_, { csl }) => {
    const [found = {}] = readRisTags(toRis([{ csl }]));
    const names = found.AU as {
      last_name: string;
      first_name: string;
      initials: string;
      suffix: string;
    }[];
    expect(
      names.map(({ last_name, first_name, initials, suffix }) =>
        [last_name, first_name, initials, suffix].filter(Boolean).join(' '),
      ),
    ).toEqual(nameWords(csl.author));
    if (csl.keyword) expect(found.KW).toEqual(csl.keyword.split(', '));
    expect(found.PY).toEqual([String(csl.issued?.['date-parts']?.[0]?.[0])]);
    const [year, month, day] = csl.issued?.['date-parts']?.[0] ?? [];
    if (month) {
      const two = (part?: number) => (part ? String(part).padStart(2, '0') : '');
      expect(found.DA).toEqual([
        { year: String(year), month: two(month), day: two(day), info: '' },
      ]);
    } else expect(found.DA).toBeUndefined();
  });

  it.each(named)('%s, in BibLaTeX by our own reader, the same to the letter', (_, work) => {
    const { works, problems } = readBibliography([{ path: 'x.bib', text: toBiblatex([work]) }]);
    expect(problems).toEqual([]);
    expect(works.map(({ csl }) => csl)).toEqual([work.csl]);
  });
});

it('is read back to the letter by our own reader: the whole library, from BibLaTeX and CSL-JSON', () => {
  for (const [path, text] of [
    ['x.bib', toBiblatex(library)],
    ['x.json', toCslJson(library)],
  ] as const) {
    const { works, problems } = readBibliography([{ path, text }]);
    expect(problems).toEqual([]);
    expect(works.map(annotated)).toEqual(library.map(annotated));
  }
});

const pick = <T extends object>(from: T, names: (keyof T)[]): Partial<T> =>
  Object.fromEntries(
    names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
  ) as Partial<T>;

/** citation-js has no mark for a protected case. */
const titled = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(/<span class="nocase">(.*?)<\/span>/g, '$1') : value;
