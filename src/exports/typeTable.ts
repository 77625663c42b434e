/**
 * What kind of work a type is, as far as fields depend on it: a journal calls
 * its number otherwise than a series does.
 */
export type Family =
  'article' | 'part' | 'paper' | 'book' | 'report' | 'thesis' | 'page' | 'manuscript' | 'other';

/** What a type of CSL is called in each format. */
export interface TypeRow {
  family: Family;
  ris: string;
  biblatex: string;
  /** `entrysubtype` of BibLaTeX, where the type alone says too little. */
  subtype?: string;
  bibtex: string;
}

type Row = readonly [
  csl: string,
  family: Family,
  ris: string,
  biblatex: string,
  bibtex: string,
  subtype?: string,
];

/**
 * The types of CSL 1.0.2 (appendix III), of RIS (its specification of 2011, with
 * what Zotero's translator reads), of BibLaTeX (manual §2.1) and of BibTeX
 * (btxdoc §3.1). BibTeX knows fourteen; whatever is none of them is `misc`.
 */
const rows: readonly Row[] = [
  ['article', 'manuscript', 'UNPB', 'online', 'misc'],
  ['article-journal', 'article', 'JOUR', 'article', 'article'],
  ['article-magazine', 'article', 'MGZN', 'article', 'article', 'magazine'],
  ['article-newspaper', 'article', 'NEWS', 'article', 'article', 'newspaper'],
  ['review', 'article', 'JOUR', 'review', 'article'],
  ['review-book', 'article', 'JOUR', 'review', 'article'],
  ['periodical', 'article', 'JFULL', 'periodical', 'misc'],
  ['book', 'book', 'BOOK', 'book', 'book'],
  ['classic', 'book', 'CLSWK', 'book', 'book'],
  ['chapter', 'part', 'CHAP', 'incollection', 'incollection'],
  ['entry', 'part', 'ENCYC', 'inreference', 'incollection'],
  ['entry-dictionary', 'part', 'DICT', 'inreference', 'incollection'],
  ['entry-encyclopedia', 'part', 'ENCYC', 'inreference', 'incollection'],
  ['paper-conference', 'paper', 'CONF', 'inproceedings', 'inproceedings'],
  ['report', 'report', 'RPRT', 'report', 'techreport'],
  ['standard', 'report', 'STAND', 'standard', 'misc'],
  ['thesis', 'thesis', 'THES', 'thesis', 'phdthesis'],
  ['webpage', 'page', 'ELEC', 'online', 'misc'],
  ['post', 'page', 'ELEC', 'online', 'misc'],
  ['post-weblog', 'page', 'BLOG', 'online', 'misc'],
  ['manuscript', 'manuscript', 'MANSCPT', 'unpublished', 'unpublished'],
  ['pamphlet', 'manuscript', 'PAMP', 'booklet', 'booklet'],
  ['patent', 'other', 'PAT', 'patent', 'misc'],
  ['dataset', 'other', 'DATA', 'dataset', 'misc'],
  ['software', 'other', 'COMP', 'software', 'misc'],
  ['legislation', 'other', 'STAT', 'legislation', 'misc'],
  ['bill', 'other', 'BILL', 'legislation', 'misc'],
  ['regulation', 'other', 'STAT', 'legislation', 'misc'],
  ['treaty', 'other', 'STAT', 'legislation', 'misc'],
  ['legal_case', 'other', 'CASE', 'jurisdiction', 'misc'],
  ['hearing', 'other', 'HEAR', 'misc', 'misc'],
  ['personal_communication', 'other', 'PCOMM', 'letter', 'misc'],
  ['interview', 'other', 'PCOMM', 'misc', 'misc'],
  ['graphic', 'other', 'ART', 'artwork', 'misc'],
  ['figure', 'other', 'FIGURE', 'image', 'misc'],
  ['map', 'other', 'MAP', 'image', 'misc'],
  ['song', 'other', 'SOUND', 'audio', 'misc'],
  ['musical_score', 'other', 'MUSIC', 'music', 'misc'],
  ['motion_picture', 'other', 'MPCT', 'video', 'misc'],
  ['broadcast', 'other', 'MPCT', 'video', 'misc'],
  ['performance', 'other', 'GEN', 'performance', 'misc'],
  ['speech', 'other', 'SLIDE', 'misc', 'misc'],
  ['collection', 'other', 'GEN', 'misc', 'misc'],
  ['event', 'other', 'GEN', 'misc', 'misc'],
  ['document', 'other', 'GEN', 'misc', 'misc'],
];

export const typeTable: ReadonlyMap<string, TypeRow> = new Map(
  rows.map(([csl, family, ris, biblatex, bibtex, subtype]) => [
    csl,
    { family, ris, biblatex, bibtex, ...(subtype && { subtype }) },
  ]),
);

const unknown: TypeRow = { family: 'other', ris: 'GEN', biblatex: 'misc', bibtex: 'misc' };

/** What a type is called in each format; a type nobody knows is a document. */
export const typeRow = (type: string): TypeRow => typeTable.get(type) ?? unknown;

/**
 * BibTeX's two kinds of thesis, of which every one has to be one.
 *
 * A reader's style prints “PhD thesis” for the first unless `type` says otherwise.
 */
export const mastersThesis = { type: 'mastersthesis', genre: /^(?:master|ma\b|msc\b|diplom)/i };

/** What styles of BibTeX print for a type without being told; where it is not known, `type` says less. */
export const printedType: Readonly<Record<string, { genre: RegExp; plain: string }>> = {
  phdthesis: { genre: /^ph\.?\s?d\.? thesis$/i, plain: 'Thesis' },
  mastersthesis: { genre: /^master[’']?s thesis$/i, plain: 'Thesis' },
  techreport: { genre: /^technical report$/i, plain: 'Report' },
};
