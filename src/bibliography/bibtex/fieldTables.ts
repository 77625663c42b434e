import type { CslItem } from '../../schema/work.ts';

/** Variables that hold text or a number, of which one field or another is the source. */
type TextVariable = {
  [Name in keyof CslItem]-?: string extends CslItem[Name] ? Name : never;
}[keyof CslItem];
type NameVariable = 'author' | 'editor' | 'translator' | 'container-author' | 'collection-editor';
type DateVariable = 'accessed' | 'original-date' | 'event-date';

/**
 * Fields that are taken over as they stand; of several, the first that an entry has.
 * `markup`: whether CSL's inline markup may stand in the variable.
 */
export const textFields: readonly { from: readonly string[]; to: TextVariable; markup: boolean }[] =
  [
    {
      from: ['shortjournal', 'journalabbr', 'shortbooktitle'],
      to: 'container-title-short',
      markup: true,
    },
    { from: ['series', 'shortseries'], to: 'collection-title', markup: true },
    { from: ['eventtitle'], to: 'event-title', markup: true },
    { from: ['origtitle'], to: 'original-title', markup: true },
    { from: ['venue'], to: 'event-place', markup: false },
    { from: ['edition'], to: 'edition', markup: false },
    { from: ['version'], to: 'version', markup: false },
    { from: ['volumes'], to: 'number-of-volumes', markup: false },
    { from: ['pagetotal', 'numpages'], to: 'number-of-pages', markup: false },
    { from: ['chapter'], to: 'chapter-number', markup: false },
    { from: ['pubstate'], to: 'status', markup: false },
    { from: ['abstract'], to: 'abstract', markup: false },
  ];

/** Lists of places and bodies, joined by `and` (biblatex manual §2.2.1). */
export const listFields: readonly { from: readonly string[]; to: TextVariable }[] = [
  { from: ['address', 'location'], to: 'publisher-place' },
  { from: ['origpublisher'], to: 'original-publisher' },
  { from: ['origlocation'], to: 'original-publisher-place' },
];

/**
 * Who published a work or is behind it: all are named, in this order and parted
 * by semicolons, as pandoc has it (Text.Pandoc.Citeproc.BibTeX, “publisher”).
 */
export const publisherFields = ['school', 'institution', 'organization', 'publisher'] as const;

export const nameFields: readonly { from: string; to: NameVariable }[] = [
  { from: 'author', to: 'author' },
  { from: 'editor', to: 'editor' },
  { from: 'translator', to: 'translator' },
  { from: 'bookauthor', to: 'container-author' },
];

export const dateFields: readonly { from: string; to: DateVariable }[] = [
  { from: 'urldate', to: 'accessed' },
  { from: 'origdate', to: 'original-date' },
  { from: 'eventdate', to: 'event-date' },
];

/** Where works without a DOI are kept, by `eprinttype` or `archiveprefix` (biblatex manual §3.14.7). */
export const eprints: ReadonlyMap<string, { name: string; address: (id: string) => string }> =
  new Map([
    ['arxiv', { name: 'arXiv', address: (id) => `https://arxiv.org/abs/${id}` }],
    ['jstor', { name: 'JSTOR', address: (id) => `https://www.jstor.org/stable/${id}` }],
    ['hdl', { name: 'Handle', address: (id) => `https://hdl.handle.net/${id}` }],
  ]);
