import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import type { CslItem } from '../../src/schema/work.ts';
import { libraryOf, renderEssay } from './renderEssay.ts';

const article = (id: string, more: Partial<CslItem>): CslItem => ({
  id,
  type: 'article-journal',
  author: [{ family: 'Poe' }],
  title: id.toUpperCase(),
  'container-title': 'Journal',
  issued: { 'date-parts': [[2008]] },
  ...more,
});

const inApa = (source: string, ...items: CslItem[]) =>
  renderEssay(source, libraryOf(...items), { language: 'en-GB', citationStyle: 'apa' });

describe('a range', () => {
  // As pandoc 3.10 prints the same pages of a `.bib` in APA.
  it.each([
    ['18.1-18.12', '18.1–18.12'],
    ['A.3-A.7', 'A.3–A.7'],
    ['102.e1-102.e7', '102.e1–102.e7'],
    ['12:1-12:20, 5', '12:1–12:20, 5'],
    ['S1-S12', 'S1–S12'],
  ])('of pages %s has a dash', async (page, printed) => {
    const { record } = await inApa('One [@k].', article('k', { page }));
    expect(record.references[0]?.html.replaceAll(/<[^>]+>/g, '')).toContain(`Journal, ${printed}.`);
  });

  // As pandoc 3.10 has them in APA.
  it.each([
    ['p. 18.1', 'p. 18.1'],
    ['p. 18.1-18.12', 'pp. 18.1–18.12'],
    ['p. A-3', 'pp. A–3'],
    ['v. 1:2-3', 'vv. 1:2–3'],
    ['vol. 2:3-5', 'vols 2:3–5'],
    ['p. 1.5-9, 12.3-12.9', 'pp. 1.5–9, 12.3–12.9'],
    ['para. 3.a', 'para. 3.a'],
  ])('of a locator, %s, has the author’s dash and a plural', async (locator, printed) => {
    const { prose } = await inApa(`One [@k, ${locator}].`, article('k', {}));
    expect(prose.replaceAll('\u00A0', ' ')).toBe(`One (Poe, 2008, ${printed}).`);
  });

  it('has the sign of the language', async () => {
    const work = article('k', { page: 'A.3-A.7' });
    const { record } = await renderEssay('Un [@k].', libraryOf(work), {
      language: 'fr',
      citationStyle: 'apa',
    });
    // CSL's French locale has a no-break hyphen.
    expect(record.references[0]?.html).toContain('A.3‑A.7');
  });
});

describe('a date in words', () => {
  // As pandoc 3.10 sorts the same years of a `.bib`.
  it('is sorted by its year', async () => {
    const { prose } = await inApa(
      'One [@x; @y].',
      article('x', {}),
      article('y', { issued: { literal: '1983/84' } }),
    );
    expect(prose).toBe('One (Poe, 1983/84, 2008).');
  });
});

describe('what a thesis is called', () => {
  const noteIn = async (language: string, genre: string) => {
    const work: CslItem = { id: 'k', type: 'thesis', title: 'T', genre, publisher: 'U' };
    const { notes } = await renderEssay('Text [@k].', libraryOf(work), { language });
    return notes[0];
  };

  // French: as pandoc 3.10 has it after BibLaTeX; German: BibLaTeX's german.lbx.
  it.each([
    ['fr-CA', 'PhD thesis', 'thèse de doctorat'],
    ['fr', 'Master’s thesis', 'mémoire de master'],
    ['de-AT', 'PhD thesis', 'Dissertation'],
    ['en-GB', 'PhD thesis', 'PhD thesis'],
    // Nobody knows the Klingon for it, nor what a Habilitation is in French.
    ['tlh', 'PhD thesis', 'PhD thesis'],
    ['fr', 'Habilitation', 'Habilitation'],
  ])('is said in the essay’s language: %s, %s', async (language, genre, said) => {
    expect(await noteIn(language, genre)).toContain(`(${said}, U`);
  });
});

describe('a title of a `.bib`', () => {
  const cited = (fields: string, citationStyle: string, language = 'en-GB') => {
    const text = `@book{k, date={2010}, ${fields}}`;
    const { works } = readBibliography([{ path: 'refs.bib', text }]);
    const library = new Map(works.map((work) => [work.key, work]));
    return renderEssay('One [@k].', library, { language, citationStyle });
  };
  const listed = async (...of: Parameters<typeof cited>) => {
    const { record } = await cited(...of);
    return record.references[0]?.html.replaceAll(/<[^>]+>/g, '');
  };
  const history = 'title={The Long {H}istory}';

  // As pandoc 2.17 has them; but in a German essay it lowers nothing, where biblatex goes by the entry's
  // own language (manual, \DeclareCaseLangs).
  it.each([
    ['apa', 'en-GB', '', 'The long History.'],
    ['vancouver', 'en', '', 'The long History.'],
    ['apa', 'de', ', langid={british}', 'The long History.'],
    ['apa', 'en-GB', ', langid={german}', 'The Long History.'],
    ['apa', 'de', '', 'The Long History.'],
    ['chicago-notes', 'en-GB', '', 'The Long History'],
    ['mhra', 'en-GB', '', 'The Long History'],
  ])(
    'is set as the style and its language want it: %s, %s%s',
    async (...[style, language, more, title]) => {
      expect(await listed(history + more, style, language)).toContain(title);
    },
  );

  it('has its capitals in the text, where APA wants title case', async () => {
    expect((await cited(history, 'apa')).prose).toBe('One (The Long History, 2010).');
  });

  // APA, 7th edition, 6.17; NLM, Citing Medicine, has small letters there.
  it.each([
    ['apa', 'Moons: A study—Two years—An iPhone – A view'],
    ['vancouver', 'Moons: a study—two years—an iPhone – a view'],
  ])('has the first letter of a subtitle as %s wants it', async (style, title) => {
    const typed = 'Moons: A Study---Two Years---An iPhone -- A View';
    expect(await listed(`title={${typed}}`, style)).toContain(title);
  });

  it('has that letter in APA from CSL-JSON too, of a work in English', async () => {
    const work = (language: string) =>
      article('k', { title: 'Moons: a study with: iPhones', language });
    const { record } = await inApa('One [@k].', work('en'));
    expect(record.references[0]?.html).toContain('Moons: A study with: iPhones');
    const german = await inApa('One [@k].', work('de'));
    expect(german.record.references[0]?.html).toContain('Moons: a study');
  });

  it('is otherwise as typed where it comes from CSL-JSON', async () => {
    const { record } = await inApa('One [@k].', article('k', { title: 'The Long History' }));
    expect(record.references[0]?.html).toContain('The Long History');
  });
});
