import { isIsbnField } from '../bibliography/isbn.ts';
import { languageTag } from '../bibliography/languages.ts';
import { fieldNames, fieldTable, type Variable } from '../exports/fieldTable.ts';
import { typeRow, typeTable } from '../exports/typeTable.ts';
import type { CslDate, CslName } from '../schema/work.ts';
import type { IntakeItem } from './intakeItem.ts';
import { taggedRecords, type TaggedRecord } from './taggedRecords.ts';

/** A tag, two spaces, a hyphen and a space (RIS specification, “Layout”); some programs write fewer spaces. */
const tagged = /^\s*([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/;

/** Types that RIS has besides those we write, or that stand for several of ours (RIS specification, “Type of reference”). */
const types: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  AGGR: 'dataset',
  CASE: 'legal_case',
  CPAPER: 'paper-conference',
  DBASE: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ENCYC: 'entry-encyclopedia',
  GEN: 'document',
  GOVDOC: 'report',
  HEAR: 'hearing',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'periodical',
  MPCT: 'motion_picture',
  SER: 'book',
  STAT: 'legislation',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};

/** Tags of the first specification and of publishers, under the names of today (RIS specification, 2001 and 2011). */
const olderTags: Readonly<Record<string, string>> = {
  A1: 'AU',
  BT: 'T2',
  CT: 'TI',
  JA: 'J2',
  JF: 'T2',
  JO: 'T2',
  L2: 'UR',
  LK: 'UR',
  N2: 'AB',
  PP: 'CY',
  T1: 'TI',
};

/** What says nothing of a work: a number in a database, a link to a file on somebody's disk. */
const bookkeeping = new Set(['TY', 'ER', 'ID', 'L1', 'L4', 'DB', 'DP', 'CN', 'AD', 'RN']);

/** Read RIS, as reference managers and publishers write it. */
export const readRis = (text: string): IntakeItem[] =>
  taggedRecords(text, tagged, (tag) => tag === 'TY').map(readRecord);

function readRecord({ fields }: TaggedRecord): IntakeItem {
  const ris = fields[0]?.value.toUpperCase() ?? '';
  const written = [...typeTable].find(([, row]) => row.ris === ris)?.[0];
  const type = types[ris] ?? written ?? 'document';
  const variables = variablesByTag(type);
  const item: IntakeItem = { csl: { type }, unread: [], doubts: [] };
  const isSet = (variable: Variable) => item.csl[variable] !== undefined;
  if (!types[ris] && !written) item.doubts.push(`The type ${ris} is not known here.`);

  for (const field of fields) {
    const tag = olderTags[field.tag] ?? field.tag;
    const { value } = field;
    if (value === '' || bookkeeping.has(tag)) continue;
    const [variable] = [special(tag, value, type), ...(variables.get(tag) ?? [])].filter(
      (name) => name !== undefined,
    );
    if (variable === 'page') readPages(item, tag, value);
    else if (variable === undefined) item.unread.push(field.tag);
    else if (fieldTable[variable].kind === 'names') {
      const names = (item.csl[variable] ?? []) as CslName[];
      Object.assign(item.csl, { [variable]: [...names, readName(value)] });
    } else if (fieldTable[variable].kind === 'date') readDate(item, variable, value);
    else if (variable === 'keyword' && isSet(variable))
      item.csl.keyword = `${item.csl.keyword ?? ''}, ${value}`;
    else if (!isSet(variable)) Object.assign(item.csl, { [variable]: valueOf(variable, value) });
    else if (item.csl[variable] !== value) item.unread.push(field.tag);
  }
  return item;
}

/** For a type, which variables a tag may mean: the table we write by, read backwards. */
function variablesByTag(type: string): Map<string, Variable[]> {
  const { family } = typeRow(type);
  const byTag = new Map<string, Variable[]>();
  for (const variable of Object.keys(fieldTable) as Variable[]) {
    for (const tag of fieldNames(variable, 'ris', family).flatMap((names) => names.split('+'))) {
      byTag.set(tag, [...(byTag.get(tag) ?? []), variable]);
    }
  }
  return byTag;
}

/** Tags whose meaning the value tells, or that are used otherwise than we use them. */
function special(tag: string, value: string, type: string): Variable | undefined {
  const isPart = typeRow(type).family === 'part' || type === 'paper-conference';
  switch (tag) {
    case 'SN':
      if (/^\d{4}-?\d{3}[\dX]$/i.test(value)) return 'ISSN';
      return isIsbnField(value) ? 'ISBN' : undefined;
    case 'SP':
    case 'EP':
      return 'page';
    case 'PY':
    case 'Y1':
      return 'issued';
    case 'M3':
      return /^10\.\d{4,9}\//.test(value) ? 'DOI' : undefined;
    case 'T2':
      return type === 'paper-conference' ? 'container-title' : undefined;
    case 'ED':
      return 'editor';
    // The second author is the editor of what a part appeared in, and of a book by hands of several.
    case 'A2':
      return isPart || type === 'book' ? 'editor' : undefined;
    default:
      return undefined;
  }
}

/** First and last page have a tag each; many programs write both into the first. */
function readPages({ csl }: IntakeItem, tag: string, value: string): void {
  const pages = value.replaceAll(/\s*[-–—]+\s*/g, '-');
  if (tag === 'SP') csl.page = pages;
  else if (csl.page === undefined) csl.page = pages;
  else if (!csl.page.includes('-') && csl.page !== pages) csl.page = `${csl.page}-${pages}`;
}

/** `YYYY/MM/DD/other`, each part as far as known (RIS specification, “Date tags”); ISO 8601 is written as well. */
function readDate({ csl, unread }: IntakeItem, variable: Variable, value: string): void {
  const [, year, month, day] = /^(-?\d{1,4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(value) ?? [];
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  const known = csl[variable] as CslDate | undefined;
  const read: CslDate = parts.length > 0 ? { 'date-parts': [parts] } : { literal: value };
  // The year stands by itself too: whichever says more is kept.
  const isFuller = parts.length > (known?.['date-parts']?.[0]?.length ?? 0);
  if (!known || isFuller) Object.assign(csl, { [variable]: read });
  else if (parts.length === 0) unread.push('DA');
}

/** `Lastname, Firstname, Suffix` (RIS specification, “Author tags”); without a comma, a body's name or somebody's only one. */
function readName(value: string): CslName {
  const [family = '', given, suffix] = value.split(/\s*,\s*/);
  if (!given) return { literal: family };
  return { family, given, ...(suffix && { suffix }) };
}

function valueOf(variable: Variable, value: string): string {
  if (variable === 'language') return languageTag(value) ?? value;
  return value;
}
