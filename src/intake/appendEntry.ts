import { writeEntries, type BibFormat } from '../exports/writeEntries.ts';
import type { CslItem } from '../schema/work.ts';

/** How the entries of a `.bib` file are written. */
interface Manner {
  format: BibFormat;
  /** What a field's line begins with. */
  indent: string;
  /** Whether the signs `=` of an entry stand below one another. */
  aligned: boolean;
  /** What stands between two pages. */
  range: '-' | '--';
  /** Whether the last field, too, ends with a comma. */
  lastComma: boolean;
  newline: string;
}

/** Fields whose names BibTeX and BibLaTeX have each for itself. */
const biblatexFields = /^\s*(?:date|journaltitle|location|institution|langid)\s*=/gim;
const bibtexFields = /^\s*(?:year|journal|address|school)\s*=/gim;

/** Look at a file's own entries; where there are none, as BibLaTeX and aligned. */
function mannerOf(text: string): Manner {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const fields = [...text.matchAll(/^([ \t]+)[\w-]+( *)= *[{"]/gm)];
  const spaces = new Set(fields.map(([, , space]) => space));
  const entries = count(/^@\w+\s*\{[^,\s]+,/gm);
  return {
    format: count(bibtexFields) > count(biblatexFields) ? 'bibtex' : 'biblatex',
    indent: fields[0]?.[1] ?? '  ',
    aligned: entries === 0 || spaces.size > 1,
    range:
      count(/^\s*pages\s*=\s*[{"][^-}"]*-[^-]/gim) > count(/^\s*pages\s*=\s*[{"][^-}"]*--/gim)
        ? '-'
        : '--',
    lastComma: entries === 0 || count(/[}"],\s*\r?\n\}/g) * 2 >= entries,
    newline: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/**
 * A `.bib` file with an entry more at its end, written as its other entries
 * are. What was there stays as it is, to the byte.
 */
export function appendEntry(text: string, csl: CslItem): string {
  const { newline } = mannerOf(text);
  const begins = text === '' || /\n\s*\n$/.test(text) ? '' : newline;
  const ends = text === '' || text.endsWith('\n') ? '' : newline;
  return text + ends + begins + entryLike(text, csl);
}

/** The entry of a work, as the entries of a file are written. */
export function entryLike(text: string, csl: CslItem): string {
  const { format, indent, aligned, range, lastComma, newline } = mannerOf(text);
  const lines = writeEntries([{ csl }], format, { protectCapitals: false })
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^ {2}(?=\S)/, indent))
    .map((line) => (aligned ? line : line.replace(/^(\s*[\w-]+) += /, '$1 = ')))
    .map((line) => (/^\s*pages\s*=/.test(line) ? line.replaceAll('--', range) : line));
  if (!lastComma) lines.splice(-2, 1, lines.at(-2)?.replace(/,$/, '') ?? '');
  return lines.join(newline) + newline;
}
