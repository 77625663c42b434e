import { cslItem } from '../../schema/work.ts';
import { cslTypes } from '../cslTypes.ts';
import { dateVariables, nameVariables } from '../variables.ts';

/** Variables that are no part of what is printed, or not text. */
const others: ReadonlySet<string> = new Set(['id', 'note', 'annote', 'custom', 'abstract']);
const dates: ReadonlySet<string> = new Set(dateVariables);
const names: ReadonlySet<string> = new Set(nameVariables);

/** `original-date: 1945` as a line, or `{:original-date: 1945}`. */
const statement = /^\{:([A-Za-z-]+):\s*([^{}]+)\}$|^([A-Za-z-]+):\s+(.+)$/;

/**
 * An item with the variables that its note holds, as Zotero's users write what
 * Zotero has no field for (Zotero, "Citing fields from Extra"): one a line.
 *
 * A date and a type go before those of the item, since that is how a date
 * before Christ or a dataset is given. Lines that name no variable stay a note.
 *
 * citeproc-js would read the same behind our checks, and in a note of a `.bib`
 * as well (citations/format/engineFor.ts).
 */
export function variablesInNote({
  note,
  ...item
}: Record<string, unknown>): Record<string, unknown> {
  if (typeof note !== 'string') return { ...item, ...(note !== undefined && { note }) };
  const found = new Map<string, unknown>();
  const kept: string[] = [];
  for (const line of note.split(/\r?\n|(?<=\})(?=\{:)/)) {
    const [, inBraces, valueInBraces, atStart, valueBehind] = statement.exec(line.trim()) ?? [];
    const name = inBraces ?? atStart ?? '';
    const value = (valueInBraces ?? valueBehind ?? '').trim();
    if (!mayTake(name, value, item)) kept.push(line);
    else if (names.has(name)) found.set(name, [...listOf(found.get(name)), nameOf(value)]);
    else found.set(name, value);
  }
  const rest = kept.join('\n').trim();
  return { ...item, ...Object.fromEntries(found), ...(rest !== '' && { note: rest }) };
}

function mayTake(name: string, value: string, item: Record<string, unknown>): boolean {
  if (!Object.hasOwn(cslItem.shape, name) || others.has(name)) return false;
  if (name === 'type') return cslTypes.has(value);
  return dates.has(name) || !Object.hasOwn(item, name);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** `Family || Given`, or the name of a body. */
function nameOf(value: string): unknown {
  const [family, given, ...more] = value.split(/\s*\|\|\s*/);
  return given !== undefined && more.length === 0 ? { family, given } : { literal: value };
}
