import { babelName } from '../bibliography/languages.ts';
import type { CslItem } from '../schema/work.ts';
import { bibtexDate, isoDate } from './dateText.ts';
import { annotated, type ExportedWork } from './exportedWork.ts';
import { fieldNames, fieldTable, variablesOf, type Variable } from './fieldTable.ts';
import { bibtexName } from './nameText.ts';
import { keywordsOf, oneLine } from './oneLine.ts';
import { escapeTex, richToTex } from './texText.ts';
import { mastersThesis, printedType, typeRow } from './typeTable.ts';

/** The two formats of `.bib` files, which share all but some names. */
export type BibFormat = 'bibtex' | 'biblatex';

/** Fields whose case styles change: BibTeX's own the first, `biblatex-apa` and others all. */
const recased = new Set(['title', 'shorttitle', 'booktitle']);

interface WriteOptions {
  /**
   * Whether titles keep their capitals whatever style reads them. Ibid's own
   * library needs no braces for that, and its editors no braces to read past.
   */
  protectCapitals?: boolean;
}

type Field = [name: string, value: string];

/** Signs that end a key or an entry (btxdoc §2.1; biber refuses the rest). */
const unkeyable = /[\s"#%'(),={}~\\@]+/g;

/** Write works as entries of a `.bib` file, in the order given. */
export function writeEntries(
  works: readonly ExportedWork[],
  format: BibFormat,
  { protectCapitals = true }: WriteOptions = {},
): string {
  const keys = new Set<string>();
  return works
    .map((work) => {
      const csl = annotated(work);
      const wanted = oneLine(csl.id).replaceAll(unkeyable, '-') || 'work';
      let key = wanted;
      // Library keys differ, but two may differ only in what a key cannot hold.
      for (let count = 2; keys.has(key.toLowerCase()); count += 1) key = `${wanted}-${count}`;
      keys.add(key.toLowerCase());
      return writeEntry(csl, key, format, protectCapitals);
    })
    .join('\n');
}

function writeEntry(
  csl: CslItem,
  key: string,
  format: BibFormat,
  protectCapitals: boolean,
): string {
  const row = typeRow(csl.type);
  const isMasters = row.bibtex === 'phdthesis' && mastersThesis.genre.test(csl.genre ?? '');
  const type = format === 'biblatex' ? row.biblatex : isMasters ? mastersThesis.type : row.bibtex;
  const fields = new Map<string, string>();
  for (const variable of variablesOf(csl)) {
    const name = fieldNames(variable, format, row.family).find((known) => !fields.has(known));
    if (name === undefined) continue;
    for (const [field, value] of writeVariable(csl, variable, name, format, protectCapitals))
      fields.set(field, value);
  }
  const copy = csl.custom;
  if (copy) fields.set('archiveurl', `{${verbatim(copy['archive-url'])}}`);
  if (copy?.['archive-date']) fields.set('archivedate', `{${copy['archive-date']}}`);
  if (format === 'biblatex' && row.subtype) fields.set('entrysubtype', `{${row.subtype}}`);
  const printed = format === 'bibtex' ? printedType[type] : undefined;
  if (printed && !csl.genre) fields.set('type', `{${printed.plain}}`);
  else if (printed && csl.genre && printed.genre.test(csl.genre)) fields.delete('type');

  const width = Math.max(...[...fields.keys()].map((name) => name.length));
  const lines = [...fields].map(([name, value]) => `  ${name.padEnd(width)} = ${value},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** The field or fields that say what a variable says. */
function writeVariable(
  csl: CslItem,
  variable: Variable,
  name: string,
  format: BibFormat,
  protectCapitals: boolean,
): Field[] {
  const value = csl[variable];
  if (value === undefined) return [];
  if (Array.isArray(value)) return [[name, `{${value.map(bibtexName).join(' and ')}}`]];
  if (typeof value === 'object') {
    const known = isoDate(value);
    if (variable === 'issued' && (format === 'bibtex' || known === undefined)) {
      const literal = value.literal && escapeTex(value.literal);
      return bibtexDate({ ...value, ...(literal && { literal }) });
    }
    return known === undefined ? [] : [[name, `{${known}}`]];
  }
  switch (fieldTable[variable].kind) {
    case 'title':
      return [[name, `{${richToTex(value, { isTitle: protectCapitals && recased.has(name) })}}`]];
    case 'rich':
      return [[name, `{${richToTex(value, { isTitle: false })}}`]];
    case 'pages':
      return [[name, `{${escapeTex(value).replaceAll(/\s*[-–—]+(?:\{\}-)*\s*/g, '--')}}`]];
    case 'keywords':
      return [[name, `{${keywordsOf(value).map(escapeTex).join(', ')}}`]];
    case 'language': {
      // BibLaTeX wants babel's name, from which it hyphenates; other readers take a tag.
      const babel = format === 'biblatex' ? babelName(value) : undefined;
      return [babel ? [name, `{${babel}}`] : ['language', `{${escapeTex(value)}}`]];
    }
    case 'verbatim':
      return [[name, `{${verbatim(value)}}`]];
    default: {
      // In a list of bodies `and` divides; braces keep one body one.
      const divides = ['publisher', 'institution', 'organization', 'school', 'location', 'address'];
      const tex = escapeTex(value);
      return [[name, divides.includes(name) && /\sand\s/i.test(value) ? `{{${tex}}}` : `{${tex}}`]];
    }
  }
}

/** An address or identifier, which is read letter for letter (biblatex manual §2.2.1, “verbatim”); only what would end the field is escaped. */
const verbatim = (text: string): string =>
  oneLine(text).replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
