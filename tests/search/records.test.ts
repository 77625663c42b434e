import { describe, expect, it } from 'vitest';

import { labelsIn } from '../../src/language/labels.ts';
import type { LibraryWork } from '../../src/library/library.ts';
import { everything, wordFor } from '../../src/search/identifiers.ts';
import { readEssay } from '../../src/search/readEssay.ts';
import { isbnForms } from '../../src/search/records/isbnForms.ts';
import { searchForms } from '../../src/search/records/searchForms.ts';
import type { EssaySearchRecord } from '../../src/search/records/searchRecord.ts';
import { workRecord } from '../../src/search/records/workRecord.ts';

describe('searchForms', () => {
  it.each([
    ['Łukasiewicz', ['lukasiewicz']],
    ['Sigurðardóttir', ['sigurdardóttir']],
    ['Müller', ['mueller']],
    ['Søren', ['soren', 'soeren']],
    ['‘Dual-Use’', ['Dual', 'Use']],
    ['2.0–Renewed', ['Renewed']],
    ['写本文化', ['写本', '本文', '文化', '化']],
    ['plain words', []],
    // Pagefind sees through accents by itself.
    ['Machoň', []],
  ])('of %s', (text, forms) => {
    expect(searchForms(text)).toEqual(forms);
  });
});

describe('isbnForms', () => {
  it.each([
    ['978-0-7146-8197-9', ['9780714681979', '0714681970']],
    ['0-7146-8197-0', ['0714681970', '9780714681979']],
    ['080442957X', ['080442957X', '9780804429573']],
    ['979-10-90636-07-1', ['9791090636071']],
    [
      '978-0-7146-8197-9 (pbk); 978-0-7146-5202-3',
      ['9780714681979', '0714681970', '9780714652023', '0714652024'],
    ],
  ])('of %s', (field, forms) => {
    expect(isbnForms(field)).toEqual(forms);
  });
});

const work: LibraryWork = {
  key: 'riordan2023',
  csl: {
    id: 'riordan2023',
    type: 'article-journal',
    title: 'Space Diplomacy and the <i>Artemis</i> Accords',
    author: [
      { family: 'Machoň', given: 'Miloslav' },
      { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    ],
    'container-title': 'The Hague Journal of Diplomacy',
    issued: { 'date-parts': [[2023]] },
    DOI: '10.1163/1871191x-bja10151',
  },
  html: 'Machoň, Miloslav. ‘Space Diplomacy’. 18 (2023). <a href="https://doi.org/10.1163/1871191x-bja10151">https://<wbr>doi.org/…</a>.',
  editorialNote: 'The printed list has 1999.',
};

describe('the record of a work', () => {
  const record = workRecord(work, [], {
    url: '/references/riordan2023/',
    language: 'en-GB',
    labels: labelsIn('en'),
  });

  it('begins with the fields that results show, in their order', () => {
    const { title, authors, year, container } = record.meta;
    expect(record.content.startsWith([title, authors, year, container].join(' '))).toBe(true);
    expect(title).toBe('Space Diplomacy and the Artemis Accords');
    expect(authors).toBe('Miloslav Machoň and Vincent van Gogh');
  });

  it('goes on with the entry and the editor’s note, without the address', () => {
    expect(record.content).toContain('18 (2023). The printed list has 1999.');
    expect(record.content).not.toContain('doi.org');
  });

  it('has identifiers where nobody reads them', () => {
    expect(record.meta.forms.split(' ')).toContain(wordFor('doi', '10.1163/1871191x-bja10151'));
    expect(record.meta.forms.split(' ')).toContain('bja10151');
  });

  it('has a value for each facet that applies', () => {
    expect(record.filters).toEqual({
      type: ['Journal article'],
      year: ['2023'],
      author: ['Machoň, Miloslav', 'van Gogh, Vincent'],
      container: ['The Hague Journal of Diplomacy'],
      cited: [],
    });
  });

  it('does without all that is not known', () => {
    const bare: LibraryWork = { key: 'x', csl: { id: 'x', type: 'unheard-of' }, html: '' };
    const { meta, filters } = workRecord(bare, [], {
      url: '/x/',
      language: 'en',
      labels: labelsIn('en'),
    });
    expect(meta).toEqual({
      title: 'x',
      authors: '',
      year: '',
      container: '',
      address: '',
      forms: everything,
    });
    expect(filters.type).toEqual(['Document']);
  });
});

describe('readEssay', () => {
  const record: EssaySearchRecord = {
    url: '/essays/x/',
    file: 'essays/x/index.html',
    meta: {
      title: 'A “Title” & more',
      authors: 'Ö',
      year: '2025',
      container: '',
      address: '',
      forms: 'key',
    },
    filters: { type: ['Essay'], year: ['2025'], author: ['Ö'], container: [], cited: [] },
  };
  const page = (text: string) =>
    `<html><head></head><body><article><header><h1>T</h1></header><p>${text}<span><sup><a role="doc-noteref" href="#n1">1</a></sup><button>1</button></span></p><p data-note="source">Dolman</p><p data-note="author">Remark</p><div popover><p>Remark</p></div><section class="panel">Aside</section></article></body></html>`;

  it('has the text without sources, and the record in place of the head', () => {
    const html = readEssay(page('Łódź'), record);
    expect(html).toContain('<meta data-pagefind-filter="type[content]" content="Essay">');
    expect(html).toContain('<meta data-pagefind-meta="forms[content]" content="key lódź">');
    expect(html).toContain('content="A “Title” &#x26; more"');
    expect(html).toContain(
      '<p>Łódź<span><sup></sup></span></p><p data-note="author">Remark</p></article>',
    );
  });

  it('sets spaces between Japanese words, and nowhere else', () => {
    expect(readEssay(page('宇宙政策は'), record)).toContain('<p> 宇宙  政策  は <');
    expect(readEssay(page('Space policy'), record)).toContain('<p>Space policy<');
  });
});
