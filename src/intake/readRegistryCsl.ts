import { bareDoi } from '../bibliography/bareDoi.ts';
import { cslTypes } from '../bibliography/cslTypes.ts';
import { isPlain } from '../bibliography/json/normalise.ts';
import { cslItem } from '../schema/work.ts';
import type { IntakeItem } from './intakeItem.ts';
import { richText } from './richText.ts';

/** Types of Crossref's that CSL calls otherwise (Crossref REST API, `types`). */
const types: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'journal-issue': 'periodical',
  journal: 'periodical',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'book-track': 'chapter',
  'reference-entry': 'entry',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-set': 'book',
  'book-series': 'book',
  'proceedings-article': 'paper-conference',
  proceedings: 'book',
  'report-component': 'report',
  'report-series': 'report',
  dissertation: 'thesis',
  'posted-content': 'article',
  'peer-review': 'review',
  component: 'document',
  other: 'document',
};

/**
 * A work as doi.org sends it in CSL-JSON (DOI content negotiation).
 *
 * Crossref's form is CSL in the main, with types and lists of its own, and with
 * much that no reference has; what is no field of a work is left out.
 *
 * @returns Nothing when it is no record of a work.
 */
export function readRegistryCsl(body: unknown): IntakeItem | undefined {
  if (!isPlain(body) || (body.title === undefined && body['container-title'] === undefined))
    return undefined;
  const { type: given = '' } = body as { type?: string };
  const type = cslTypes.has(given) ? given : (types[given] ?? 'document');
  const { subtitle } = body as { subtitle?: unknown };
  const fields = Object.entries(body).flatMap(([name, value]): [string, unknown][] => {
    if (!(name in cslItem.shape) || name === 'id' || name === 'type') return [];
    const read = readField(name, value);
    return read === undefined ? [] : [[name, read]];
  });
  const csl: IntakeItem['csl'] = { ...Object.fromEntries(fields), type };
  const [under] = Array.isArray(subtitle) ? (subtitle as unknown[]) : [subtitle];
  if (typeof under === 'string' && under && csl.title && !csl.title.includes(richText(under))) {
    csl.title = `${csl.title}: ${richText(under)}`;
  }
  return { csl, unread: [], doubts: [] };
}

function readField(name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const isNames = value.some(isPlain);
    if (isNames) return value.filter(isPlain).map(readName);
    // A list of titles or numbers: the first is the one to print.
    const [first] = value as unknown[];
    return typeof first === 'string' && first !== '' ? richText(first) : undefined;
  }
  if (typeof value === 'string') return name === 'DOI' ? bareDoi(value) : richText(value);
  return value;
}

/** Crossref names a body by `name`, where CSL has `literal`. */
function readName({ name, ...parts }: Record<string, unknown>): Record<string, unknown> {
  const known = Object.entries(parts).filter(([part]) =>
    ['family', 'given', 'suffix', 'literal', 'dropping-particle', 'non-dropping-particle'].includes(
      part,
    ),
  );
  return name !== undefined && parts.family === undefined
    ? { literal: name }
    : Object.fromEntries(known);
}
