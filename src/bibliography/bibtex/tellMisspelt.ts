import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from '../../problems/problem.ts';
import type { BibEntry } from './bibEntry.ts';
import { dateFields, listFields, nameFields, publisherFields, textFields } from './fieldTables.ts';
import { ignoredFields } from './ignoredFields.ts';
import { archiveFields } from './readArchivedCopy.ts';

/** Fields that `toCsl` reads by name, beside those of the tables. */
const readByName =
  'annotation annote archiveprefix booksubtitle booktitle booktitleaddon date day doi eid eprint eprinttype howpublished hyphenation isbn issn issue issuesubtitle issuetitle journal journalsubtitle journaltitle keyword keywords langid language mainsubtitle maintitle month note addendum number pages part pmc pmcid pmid shorttitle subtitle title titleaddon type url volume year entrysubtype'.split(
    ' ',
  );

const known = [
  ...readByName,
  ...archiveFields,
  ...publisherFields,
  ...[...textFields, ...listFields].flatMap(({ from }) => from),
  ...[...nameFields, ...dateFields].map(({ from }) => from),
];
const knownSet = new Set(known);
/** More than this is another word and no slip; in short words, two letters already are. */
const mostSlips = (name: string): number => (name.length > 5 ? 2 : 1);

const letters = (name: string): string => Array.from(name).sort().join('');

/** The known field a name looks like, if any: `auhtor`, `publsher`, `yaer`. */
function meant(name: string): string | undefined {
  if (name.length < 4 || name.length > 20) return undefined;
  const exchanged = known.find((candidate) => letters(candidate) === letters(name));
  if (exchanged) return exchanged;
  const candidate = closest(name, known);
  return distance(name, candidate) <= mostSlips(name) ? candidate : undefined;
}

/** A file of ten thousand entries repeats the same few fields. */
const suggestions = new Map<string, string | undefined>();

/** Tell fields whose names look like slips: what they say would be lost. */
export function tellMisspelt({ key, fields }: BibEntry, problems: Problem[]): void {
  for (const [name, { place }] of fields) {
    if (knownSet.has(name) || ignoredFields.has(name)) continue;
    if (!suggestions.has(name)) suggestions.set(name, meant(name));
    const suggestion = suggestions.get(name);
    if (suggestion === undefined || fields.has(suggestion)) continue;
    problems.push({
      rule: 'bibliography-parses',
      place,
      fact: `\`${key}\` has the field \`${name}\`, which nothing reads.`,
      fix: `Write \`${suggestion}\` if that is what you mean, or remove the field.`,
    });
  }
}
