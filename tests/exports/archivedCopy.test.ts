import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import { toBiblatex } from '../../src/exports/toBiblatex.ts';
import { toBibtex } from '../../src/exports/toBibtex.ts';
import { toCslJson } from '../../src/exports/toCslJson.ts';
import { toRis } from '../../src/exports/toRis.ts';
import type { CslItem } from '../../src/schema/work.ts';
import { readRisTags } from './readers.ts';

const custom = {
  'archive-url': 'https://web.archive.org/web/20230418093000/https://example.org/a_b?c=%20{d}',
  'archive-date': '2023-04-18',
};
const csl: CslItem = { id: 'a', type: 'webpage', title: 'T', URL: 'https://example.org/', custom };

describe('an archived copy', () => {
  it.each([
    ['bibtex', 'works.bib', toBibtex],
    ['biblatex', 'works.bib', toBiblatex],
    ['CSL-JSON', 'works.json', toCslJson],
  ])('comes back from %s', (_, path, write) => {
    const { works, problems } = readBibliography([{ path, text: write([{ csl }]) }]);
    expect(problems).toEqual([]);
    const copy = works[0]?.csl.custom;
    expect(copy?.['archive-date']).toBe('2023-04-18');
    // Braces would end a field of BibTeX, and are escaped as an address may be.
    expect(decodeURI(copy?.['archive-url'] ?? '')).toBe(decodeURI(custom['archive-url']));
  });

  it('is a link in RIS', () => {
    expect(JSON.stringify(readRisTags(toRis([{ csl }])))).toContain(custom['archive-url']);
  });
});
