import type { Problem } from '../../problems/problem.ts';
import type { BibEntry, BibField, RawEntry, RawField } from './bibEntry.ts';

/** Months every BibTeX style defines (btxdoc §2.1); as names, which the date reader knows. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const builtIn = months.map((month): [string, string] => [month.slice(0, 3).toLowerCase(), month]);

/** Put the `@string`s of a file into its entries; an unknown one is told, and stands for its own name, as pandoc has it. */
export function resolveStrings(
  entries: readonly RawEntry[],
  strings: readonly RawField[],
): { entries: BibEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const macros = new Map(builtIn);

  const resolve = ({ name, parts, place }: RawField, owner: string): BibField => {
    let value = '';
    for (const part of parts) {
      const text = 'text' in part ? part.text : macros.get(part.macro);
      if (text === undefined && 'macro' in part) {
        problems.push({
          rule: 'bibliography-parses',
          place,
          fact: `Field \`${name}\` of ${owner} uses \`${part.macro}\`, which no @string defines.`,
          fix: `Define it, \`@string{${part.macro} = {…}}\`, or put the value in braces.`,
        });
      }
      value += text ?? ('macro' in part ? part.macro : '');
    }
    return { value, place };
  };

  for (const string of strings) {
    macros.set(string.name, resolve(string, 'an @string').value);
  }

  const resolved = entries.map(({ fields, ...entry }): BibEntry => {
    const found = new Map<string, BibField>();
    for (const field of fields) {
      if (found.has(field.name)) {
        problems.push({
          rule: 'bibliography-parses',
          place: field.place,
          fact: `Field \`${field.name}\` stands twice in \`${entry.key}\`; the first is taken.`,
          fix: 'Remove one of the two.',
        });
        continue;
      }
      found.set(field.name, resolve(field, `\`${entry.key}\``));
    }
    return { ...entry, fields: found };
  });
  return { entries: resolved, problems };
}
