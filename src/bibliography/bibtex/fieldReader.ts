import type { Problem } from '../../problems/problem.ts';
import type { CslDate, CslName } from '../../schema/work.ts';
import { readDate } from '../readDate.ts';
import type { BibEntry } from './bibEntry.ts';
import { readNames } from './readNames.ts';
import { readTex } from './readTex.ts';
import type { TexRead } from './texRead.ts';
import { readVerbatim } from './readVerbatim.ts';
import { readYear } from './readYear.ts';
import { sentenceCase } from './sentenceCase.ts';
import { splitTop } from './splitTop.ts';

/** Reads the fields of one entry; what is wrong with them is told to `problems`. */
export interface FieldReader {
  has: (name: string) => boolean;
  /** The first of several fields that says something, as text, with CSL's inline markup or without. */
  text: (names: string | readonly string[], markup?: boolean) => string | undefined;
  /** The first of several titles that says something, in sentence case. What is wrong with it, `text` tells. */
  sentenceCased: (names: string | readonly string[], isBehindColon?: boolean) => string | undefined;
  /** A field whose letters stand for themselves: an address, an identifier. */
  verbatim: (name: string) => string | undefined;
  /** A list of places or bodies, joined by `and` (biblatex manual §2.2.1). */
  list: (names: readonly string[]) => string | undefined;
  names: (name: string) => CslName[] | undefined;
  date: (name: string) => CslDate | undefined;
  /** When it appeared: `date`, or BibTeX's `year` and `month`. */
  issued: () => CslDate | undefined;
  tell: (rule: Problem['rule'], name: string, fact: string, fix: string) => void;
}

export function fieldReader({ key, place, fields }: BibEntry, problems: Problem[]): FieldReader {
  const tell: FieldReader['tell'] = (rule, name, fact, fix) =>
    problems.push({
      rule,
      place: fields.get(name)?.place ?? place,
      fact: `Field \`${name}\` of \`${key}\` ${fact}`,
      fix,
    });
  const tellUnknown = (
    name: string,
    { unknown, unmarked }: Pick<TexRead, 'unknown' | 'unmarked'>,
  ) => {
    for (const typed of new Set(unmarked)) {
      tell(
        'tex-known',
        name,
        `has \`${typed}{…}\`, a command that is not known here. Its words are kept, as plain text.`,
        'Remove the command, or write one of LaTeX’s own: `\\emph{…}`, `\\texttt{…}`.',
      );
    }
    for (const typed of new Set(unknown)) {
      tell(
        'bibliography-parses',
        name,
        `has \`${typed}\`, which is no TeX that can be read here.`,
        'Write the character itself, or remove the command.',
      );
    }
  };
  const tellDate = (name: string, wrong: string) =>
    tell(
      'work-valid',
      name,
      `is wrong: ${wrong}.`,
      'Write YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known.',
    );

  const text: FieldReader['text'] = (names, markup = false) => {
    for (const name of [names].flat()) {
      const field = fields.get(name);
      if (!field) continue;
      const read = readTex(field.value, { markup });
      tellUnknown(name, read);
      if (read.text !== '') return read.text;
    }
    return undefined;
  };
  const date: FieldReader['date'] = (name) => {
    // Not as TeX, which would make a space of biblatex's `~` for "circa".
    const typed = readVerbatim(fields.get(name)?.value ?? '').replace(/-{2,3}|–/, '/');
    if (typed === '') return undefined;
    const read = readDate(typed);
    if ('date' in read) return read.date;
    tellDate(name, read.wrong);
    return undefined;
  };

  return {
    has: (name) => fields.has(name),
    text,
    sentenceCased: (names, isBehindColon = false) => {
      for (const name of [names].flat()) {
        const read = readTex(fields.get(name)?.value ?? '', { markup: true });
        if (read.text !== '')
          return sentenceCase(read.text, { kept: read.kept, begins: !isBehindColon });
      }
      return undefined;
    },
    date,
    tell,
    verbatim: (name) => readVerbatim(fields.get(name)?.value ?? '') || undefined,
    list: (names) => {
      const name = names.find((candidate) => fields.get(candidate)?.value.trim());
      if (name === undefined) return undefined;
      const parts = splitTop(fields.get(name)?.value ?? '', /[\s~]and(?=[\s~])/iy);
      const read = parts.map((part) => readTex(part, { markup: false }));
      tellUnknown(name, {
        unknown: read.flatMap(({ unknown }) => unknown),
        unmarked: read.flatMap(({ unmarked }) => unmarked),
      });
      return (
        read
          .map((part) => part.text)
          .filter(Boolean)
          .join('; ') || undefined
      );
    },
    names: (name) => {
      const value = fields.get(name)?.value ?? '';
      if (value.trim() === '') return undefined;
      const read = readNames(value);
      tellUnknown(name, read);
      for (const odd of read.odd) {
        tell(
          'bibliography-parses',
          name,
          `has the name \`${odd.trim()}\`, which is against BibTeX’s rules.`,
          'Write `Family, Given and Family, Given`; put the name of a body in braces.',
        );
      }
      return read.names.length > 0 ? read.names : undefined;
    },
    issued: () => {
      const dated = date('date');
      if (dated) return dated;
      const year = text('year');
      if (year === undefined) return undefined;
      const read = readYear(
        year + (/~\s*$/.test(fields.get('year')?.value ?? '') ? '~' : ''),
        text('month'),
        text('day'),
      );
      if (read.wrong) tellDate(fields.has('month') ? 'month' : 'year', read.wrong);
      return read.date;
    },
  };
}
