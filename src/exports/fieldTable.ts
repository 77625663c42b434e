import type { CslItem } from '../schema/work.ts';
import type { Family } from './typeTable.ts';

/**
 * What a variable is called in a format: one name, one for each family, or none.
 *
 * `SN M2`: the first that is still free; `C3+T2`: both, for what readers look for in either.
 */
export type FieldName = string | null | (Partial<Record<Family, string>> & { else?: string });

/** How the value of a variable is written. */
export type FieldKind =
  /** Text in which CSL's inline markup may stand; `title`: whose capitals a style may lower. */
  | 'title'
  | 'rich'
  | 'text'
  | 'names'
  | 'date'
  | 'pages'
  | 'keywords'
  | 'language'
  /** Letter for letter, with nothing of the format's own escapes. */
  | 'verbatim';

interface FieldRow {
  kind: FieldKind;
  ris: FieldName;
  biblatex: FieldName;
  bibtex: FieldName;
}

export type Variable = Exclude<keyof CslItem, 'id' | 'type' | 'custom'>;

const row = (
  kind: FieldKind,
  ris: FieldName,
  biblatex: FieldName,
  bibtex: FieldName = biblatex,
): FieldRow => ({ kind, ris, biblatex, bibtex });

/**
 * Every variable of a work and its name in each format, in the order in which
 * they are written. Where two variables share a name, the first that a work has
 * takes it; `null` is what a format cannot say.
 *
 * RIS: its specification (Research Information Systems 2001, Thomson Reuters
 * 2011), and where that leaves a choice, what Zotero's translator reads: it
 * takes `SN` of a report for its number, `T2` of a book for its series, and an
 * `M3` of an article for a DOI. BibLaTeX: manual §2.2. BibTeX: btxdoc §3.2, and
 * BibLaTeX's name where BibTeX has no field, since styles pass over what they
 * do not know.
 */
export const fieldTable = {
  author: row('names', 'AU', 'author'),
  'container-author': row('names', { part: 'C2' }, 'bookauthor'),
  editor: row(
    'names',
    { book: 'A3', article: 'A2', part: 'A2', paper: 'A2', else: 'ED' },
    'editor',
  ),
  translator: row('names', 'A4', 'translator'),
  'collection-editor': row('names', { book: 'A2', report: 'A2', part: 'A3', paper: 'A3' }, null),
  'reviewed-author': row('names', null, null),
  interviewer: row('names', { other: 'A2' }, null),
  recipient: row('names', { other: 'A2' }, null),
  title: row('title', 'TI', 'title'),
  'title-short': row('title', 'ST', 'shorttitle'),
  'event-title': row('rich', { paper: 'T2' }, 'eventtitle'),
  'container-title': row(
    'title',
    { paper: 'C3+T2', report: 'T3', book: 'T3', else: 'T2' },
    { article: 'journaltitle', else: 'booktitle' },
    { article: 'journal', part: 'booktitle', paper: 'booktitle', else: 'howpublished' },
  ),
  'container-title-short': row('rich', 'J2', { article: 'shortjournal', else: 'shortbooktitle' }),
  'collection-title': row('rich', { book: 'T2', report: 'T2', else: 'T3' }, 'series'),
  'volume-title': row('rich', 'M2', { article: 'issuetitle' }),
  'original-title': row('rich', 'OP', 'origtitle'),
  genre: row(
    'text',
    { report: 'M3', thesis: 'M3', page: 'M3', manuscript: 'M3', else: 'M2' },
    'type',
  ),
  issued: row('date', 'DA', 'date', 'year'),
  'original-date': row('date', null, 'origdate'),
  'event-date': row('date', null, 'eventdate'),
  submitted: row('date', null, null),
  'event-place': row('text', { paper: 'C1' }, 'venue'),
  volume: row('text', 'VL', 'volume'),
  'number-of-volumes': row('text', 'NV', 'volumes'),
  issue: row('text', 'IS', { article: 'number', else: 'issue' }),
  number: row(
    'text',
    { report: 'SN', else: 'M1' },
    { report: 'number', thesis: 'number', page: 'number', manuscript: 'number', other: 'number' },
  ),
  'collection-number': row('text', { report: 'SN', part: 'SV', else: 'M1' }, 'number'),
  page: row('pages', 'SP', 'pages'),
  'number-of-pages': row('text', { book: 'SP', thesis: 'SP', manuscript: 'SP' }, 'pagetotal'),
  'chapter-number': row('text', 'SE', 'chapter'),
  edition: row('text', 'ET', 'edition'),
  version: row('text', 'ET', 'version'),
  section: row('text', 'SE', null),
  medium: row('text', 'M2', null),
  dimensions: row('text', 'M2', null),
  scale: row('text', 'M2', null),
  authority: row('text', 'M2', null),
  publisher: row(
    'text',
    'PB',
    { report: 'institution', thesis: 'institution', page: 'organization', else: 'publisher' },
    { report: 'institution', thesis: 'school', else: 'publisher' },
  ),
  'publisher-place': row('text', 'CY', 'location', 'address'),
  'original-publisher': row('text', null, 'origpublisher'),
  'original-publisher-place': row('text', null, 'origlocation'),
  status: row('text', null, 'pubstate'),
  language: row('language', 'LA', 'langid', 'language'),
  archive: row('text', 'DB', 'eprinttype'),
  'archive-place': row('text', 'M2', null),
  archive_location: row('verbatim', 'AN', 'eprint'),
  DOI: row('verbatim', 'DO', 'doi'),
  ISBN: row('text', 'SN M2', 'isbn'),
  ISSN: row('text', 'SN M2', 'issn'),
  PMID: row('verbatim', 'AN M2', 'pmid'),
  PMCID: row('verbatim', 'C2', 'pmcid'),
  URL: row('verbatim', 'UR', 'url'),
  accessed: row('date', 'Y2', 'urldate'),
  keyword: row('keywords', 'KW', 'keywords'),
  abstract: row('text', 'AB', 'abstract'),
  note: row('rich', 'N1', 'note'),
  annote: row('text', 'N1', 'annotation', 'annote'),
} as const satisfies Record<Variable, FieldRow>;

export type Format = 'ris' | 'biblatex' | 'bibtex';

/** The names a variable may take in a format for a work of a family, in the order of preference. */
export function fieldNames(variable: Variable, format: Format, family: Family): string[] {
  const name: FieldName = fieldTable[variable][format];
  const own = typeof name === 'object' ? (name?.[family] ?? name?.else) : name;
  return own?.split(' ') ?? [];
}

/** The variables of a work in the order in which they are written. */
export const variablesOf = (csl: CslItem): Variable[] =>
  (Object.keys(fieldTable) as Variable[]).filter((variable) => csl[variable] !== undefined);
