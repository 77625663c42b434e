import type { Problem } from '../problems/problem.ts';
import type { CslDate } from '../schema/work.ts';
import { cslTypes } from './cslTypes.ts';
import { isIsbnField } from './isbn.ts';
import { impossibleDate, readDate, unequalEnds } from './readDate.ts';
import { soundNames } from './soundNames.ts';
import { dateVariables } from './variables.ts';
import type { Work } from './work.ts';

/** Every DOI that Crossref gives, in the form it recommends to match (Crossref blog, "DOIs and matching regular expressions"). */
const doi = /^10\.\d{4,9}\/\S+$/;
const titleVariables = ['title', 'container-title', 'event-title', 'title-short'] as const;

function isAddress(text: string, protocols: readonly string[]): boolean {
  if (/[\s<>"]/.test(text) || !URL.canParse(text)) return false;
  return protocols.includes(new URL(text).protocol);
}

const isWebAddress = (text: string): boolean => isAddress(text, ['http:', 'https:']);

/** Addresses of older works may be FTP's: they are printed, and lead nowhere (`workAddress`). */
const isPrintable = (text: string): boolean => isAddress(text, ['http:', 'https:', 'ftp:']);

/** `380-371` runs backwards; `276-302` does not, and `107-15` is short for `107-115`. */
function runsBackwards(pages: string): boolean {
  return pages.split(',').some((range) => {
    const [, first, last] = /^\s*(\d+)-(\d+)\s*$/.exec(range) ?? [];
    if (first === undefined || last === undefined) return false;
    const full =
      last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
    return Number(full) < Number(first);
  });
}

/** What is untrue of a date; a literal one is taken as said, unless it tries to be a date of the calendar. */
function whatIsWrong(date: CslDate | undefined): string | undefined {
  const { literal = '', 'date-parts': ends = [] } = date ?? {};
  const read = /^-?\d{4}-\d/.test(literal) ? readDate(literal) : undefined;
  if (read && 'wrong' in read) return read.wrong;
  const equallyPrecise = ends.every((end) => end.length === ends[0]?.length);
  return ends.map(impossibleDate).find(Boolean) ?? (equallyPrecise ? undefined : unequalEnds);
}

interface Check {
  variable: 'DOI' | 'URL' | 'ISBN' | 'page';
  fails: (value: string) => boolean;
  should: string;
  fix: string;
}

const checks: readonly Check[] = [
  {
    variable: 'DOI',
    fails: (value) => !doi.test(value),
    should: 'is no DOI',
    fix: 'Write it as `10.1163/1871191x-bja10151`.',
  },
  {
    variable: 'URL',
    fails: (value) => !isPrintable(value),
    should: 'is no web address',
    fix: 'Write an address that begins with `https://` or `http://`.',
  },
  {
    variable: 'ISBN',
    fails: (value) => !isIsbnField(value),
    should: 'is no ISBN: its check digit is wrong',
    fix: 'Compare it with the book.',
  },
  {
    variable: 'page',
    fails: runsBackwards,
    should: 'ends before it begins',
    fix: 'Compare the pages with the work.',
  },
];

/**
 * Check what a work says, whatever file it comes from.
 *
 * A work without author or date is sound: not every work has them.
 *
 * @returns What is wrong, and the work without what a reader must not be led to.
 */
export function checkWork<Checked extends Work>(
  work: Checked,
): {
  work: Checked;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const refused = new Set<string>();
  const { csl, key, place } = work;
  const complain = (fact: string, fix: string) =>
    problems.push({ rule: 'work-valid', place, fact, fix });
  const isType = cslTypes.has(csl.type);
  if (!isType) {
    complain(
      `\`${csl.type}\`, the type of \`${key}\`, is no type of CSL 1.0.2.`,
      'Write one such as `article-journal`, `book`, `chapter` or `report`.',
    );
  }
  if (!titleVariables.some((name) => csl[name])) {
    complain(`\`${key}\` has no title.`, 'Give its title, or that of what it is a part of.');
  }
  for (const { variable, fails, should, fix } of checks) {
    const value = csl[variable];
    if (value === undefined || !fails(value)) continue;
    complain(`\`${value}\`, the ${variable} of \`${key}\`, ${should}.`, fix);
    if (variable !== 'page') refused.add(variable);
  }
  for (const name of dateVariables) {
    const wrong = whatIsWrong(csl[name]);
    if (wrong === undefined) continue;
    complain(
      `The date \`${name}\` of \`${key}\` is wrong: ${wrong}.`,
      'Write the date as it was, or only the year.',
    );
    refused.add(name);
  }
  const { names, nameless } = soundNames(csl);
  for (const variable of nameless) {
    complain(
      `A name in the \`${variable}\` of \`${key}\` is empty.`,
      'Write the family or the given name, or leave the person out.',
    );
  }
  const copy = csl.custom?.['archive-url'];
  if (copy !== undefined && !isWebAddress(copy)) {
    complain(
      `\`${copy}\`, the archived copy of \`${key}\`, is no web address.`,
      'Write an address that begins with `https://` or `http://`.',
    );
    refused.add('custom');
  }
  const kept = Object.fromEntries(
    Object.entries({ ...csl, ...names }).filter(
      ([name, value]) => value !== undefined && !refused.has(name),
    ),
  );
  const type = isType ? csl.type : 'document';
  return { work: { ...work, csl: { ...kept, id: csl.id, type } }, problems };
}
