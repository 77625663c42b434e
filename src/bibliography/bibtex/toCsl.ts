import type { Problem } from '../../problems/problem.ts';
import type { CslItem } from '../../schema/work.ts';
import { languageTag } from '../languages.ts';
import type { SentenceCased } from '../work.ts';
import type { BibEntry } from './bibEntry.ts';
import { entryType, genreOf } from './entryTypes.ts';
import { type FieldReader, fieldReader } from './fieldReader.ts';
import { dateFields, listFields, nameFields, textFields } from './fieldTables.ts';
import { identify } from './identify.ts';
import { readArchivedCopy } from './readArchivedCopy.ts';
import { setPublisher } from './setPublisher.ts';
import { joined, sentenceCased, setIssue, setTitles } from './setTitles.ts';
import { tellMisspelt } from './tellMisspelt.ts';

export interface CslRead {
  csl: CslItem;
  inSentenceCase?: SentenceCased;
  editorialNote?: string;
  formerKeys?: string[];
  problems: Problem[];
}

/** Pages as CSL has them: a hyphen between first and last, which styles replace by their own sign. */
const cslPages = (pages: string): string =>
  pages.replaceAll(/[ \t\u00a0]*[-–—]+[ \t\u00a0]*/g, '-').replaceAll(/,[ \t\u00a0]*/g, ', ');

const languageFields = ['langid', 'hyphenation', 'language'];

function languageOf({ text, has, tell }: FieldReader): string | undefined {
  const language = text(languageFields);
  const tag = language && languageTag(language);
  if (language && !tag) {
    const name = languageFields.find(has) ?? 'language';
    tell(
      'work-valid',
      name,
      `says \`${language}\`, which is no language we know.`,
      'Write a language tag, such as `en-GB` or `ja`.',
    );
  }
  return tag;
}

/** Say in CSL-JSON what an entry says (variables: CSL 1.0.2, appendix IV). */
export function toCsl(entry: BibEntry): CslRead {
  const problems: Problem[] = [];
  const fields = fieldReader(entry, problems);
  const { text } = fields;
  const csl: CslItem = { id: entry.key, type: 'document' };
  const set = <Name extends keyof CslItem>(name: Name, value: CslItem[Name]) => {
    if (value !== undefined && value !== '') csl[name] = value;
  };

  const type = entryType(entry.type, text('entrysubtype'));
  if (type) csl.type = type.csl;
  else {
    problems.push({
      rule: 'work-valid',
      place: entry.place,
      fact: `\`@${entry.type}\`, the type of \`${entry.key}\`, is no type of BibTeX or BibLaTeX.`,
      fix: 'Write a type such as @article, @book, @incollection, @report or @misc.',
    });
  }

  for (const { from, to, markup } of textFields) set(to, text(from, markup));
  for (const { from, to } of listFields) set(to, fields.list(from));
  // With both, the publisher is at one and the conference was at the other (ACM’s BibTeX).
  if (fields.has('address')) set('event-place', csl['event-place'] ?? fields.list(['location']));
  for (const { from, to } of nameFields) set(to, fields.names(from));
  for (const { from, to } of dateFields) set(to, fields.date(from));
  set('issued', fields.issued());
  set('language', languageOf(fields));

  const isIssue = entry.type === 'periodical';
  const lowered: CslItem = { id: csl.id, type: csl.type };
  const typed = (names: string | readonly string[]) => text(names, true);
  for (const [of, reader] of [
    [lowered, { title: fields.sentenceCased, name: () => undefined }],
    [csl, { title: typed, name: typed }],
  ] as const) {
    setTitles(of, reader);
    if (isIssue) setIssue(of, reader);
  }
  const inSentenceCase = sentenceCased(csl, lowered);

  const number = text('number');
  if (type?.number === 'issue') set('issue', joined([number, text('issue')], ', '));
  else {
    // A report may be one of a series, such as an institute's working papers.
    set(csl['collection-title'] ? 'collection-number' : (type?.number ?? 'number'), number);
    set('issue', text('issue'));
  }
  set('volume', joined([text('volume'), text('part')], '.'));
  set('page', cslPages(text(['pages', 'eid']) ?? ''));
  set('genre', genreOf(text('type') ?? type?.genre ?? ''));
  const issueTitle = isIssue ? undefined : text('issuetitle', true);
  set('note', joined([text('note', true), text('addendum', true), issueTitle], '. '));
  set('keyword', text(['keywords', 'keyword']));
  Object.assign(csl, identify(fields));
  set('custom', readArchivedCopy(fields));
  setPublisher(csl, fields);
  tellMisspelt(entry, problems);
  const editorialNote = text(['annotation', 'annote']);
  const formerKeys = fields
    .verbatim('ids')
    ?.split(/\s*,\s*/)
    .filter(Boolean);
  return {
    csl,
    problems,
    ...(inSentenceCase && { inSentenceCase }),
    ...(editorialNote && { editorialNote }),
    ...(formerKeys && { formerKeys }),
  };
}
