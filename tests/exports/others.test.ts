import { expect, it } from 'vitest';
import { nameWork } from '../../src/bibliography/nameWork.ts';
import { toBiblatex } from '../../src/exports/toBiblatex.ts';
import { toBibtex } from '../../src/exports/toBibtex.ts';
import { toCslJson } from '../../src/exports/toCslJson.ts';
import { toRis } from '../../src/exports/toRis.ts';
import { labelsIn } from '../../src/language/labels.ts';
import type { LibraryWork } from '../../src/library/library.ts';
import { relatedWorks } from '../../src/library/relatedWorks.ts';
import { workFacts } from '../../src/library/workFacts.ts';
import { publishedWork } from '../../src/metadata/publishedWork.ts';
import type { CslItem } from '../../src/schema/work.ts';
import { workRecord } from '../../src/search/records/workRecord.ts';
import { work } from './works.ts';

/** What readBibliography makes of `author = {Doe, Jane and others}`. */
const author = [{ family: 'Doe', given: 'Jane' }, { literal: 'others' }];
const csl: CslItem = { id: 'doe2020', type: 'book', title: 'A', author };
const inLibrary: LibraryWork = { key: 'doe2020', csl, html: '', text: '' } as never;

it.each([
  ['BibTeX', toBibtex],
  ['BibLaTeX', toBiblatex],
])('%s keeps `and others`, its own words for it', (_, write) => {
  expect(write([work(csl)])).toContain('author = {Doe, Jane and others}');
});

it.each([
  ['RIS', toRis],
  ['CSL-JSON', toCslJson],
])('%s, which has none, names no person “others”', (_, write) => {
  expect(write([work(csl)])).toContain('Doe');
  expect(write([work(csl)])).not.toContain('others');
});

it('tells machines of no creator “others”', () => {
  expect(publishedWork(csl).creators.map(({ name }) => name)).toEqual(['Jane Doe']);
});

it('tells readers that there are more', () => {
  const { library } = labelsIn('en-GB');
  expect(workFacts(csl, library, 'en-GB')).toContainEqual({
    label: library.fact.author,
    value: 'Jane Doe et al.',
  });
});

// The terms of CSL's own locales.
it.each([
  ['ja', 'Jane Doeほか', 'Doeほか'],
  ['de', 'Jane Doe u.\u00a0a.', 'Doe u.\u00a0a.'],
  ['ru', 'Jane Doe и др.', 'Doe и др.'],
])('tells them in the words of the language: %s', (language, names, short) => {
  const labels = labelsIn(language);
  const facts = workFacts(csl, labels.library, language);
  expect(facts.find(({ label }) => label === labels.library.fact.author)?.value).toBe(names);
  const record = workRecord(inLibrary, [], { url: '/', language, labels });
  expect(record.meta.authors).toBe(names);
  expect(nameWork(csl, language)).toBe(short);
});

it('is no name to search for, to filter by, or to have in common', () => {
  const labels = labelsIn('en-GB');
  const record = workRecord(inLibrary, [], { url: '/', language: 'en-GB', labels });
  expect(record.meta.authors).toBe('Jane Doe et al.');
  expect(record.filters.author).toEqual(['Doe, Jane']);
  expect(JSON.stringify(record)).not.toContain('others');
  const other = {
    ...inLibrary,
    key: 'roe2020',
    csl: { ...csl, author: [{ family: 'Roe' }, { literal: 'others' }] },
  };
  expect(relatedWorks([inLibrary, other])(inLibrary)).toEqual([]);
});
