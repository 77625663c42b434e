import { z } from 'zod';
import type { Notice, RegistryRecord } from '../../schema/audit.ts';
import type { CslName } from '../../schema/work.ts';
import { isGrave, noticeKind } from '../noticeKind.ts';
import { plainText } from '../plainText.ts';
import { retractedTitle } from '../retractedTitle.ts';
import { crossrefDate, partialDateOf, yearOfDate } from './dateParts.ts';
import { filled } from './filled.ts';

const text = z.string().nullish();
const texts = z.array(z.string().nullable()).nullish();
const names = z.array(z.object({ family: text, given: text, name: text, suffix: text })).nullish();
const updates = z
  .array(z.object({ DOI: text, type: text, label: text, source: text, updated: crossrefDate }))
  .nullish();

/**
 * The part of a record of Crossref's REST API that we compare
 * (https://api.crossref.org/works/{doi}; `GET /works/{doi}` of its Swagger page).
 */
const crossrefAnswer = z.object({
  status: z.literal('ok'),
  message: z.object({
    DOI: z.string(),
    title: texts,
    subtitle: texts,
    'short-title': texts,
    'original-title': texts,
    author: names,
    editor: names,
    issued: crossrefDate,
    published: crossrefDate,
    'published-print': crossrefDate,
    'published-online': crossrefDate,
    'journal-issue': z
      .object({ 'published-print': crossrefDate, 'published-online': crossrefDate })
      .nullish(),
    'container-title': texts,
    'short-container-title': texts,
    volume: text,
    issue: text,
    page: text,
    'article-number': text,
    /** Notices on this work, as publishers and Retraction Watch tell them. */
    'updated-by': updates,
    /** The works this one is a notice on; itself, where a publisher corrects in place. */
    'update-to': updates,
  }),
});

type Message = z.infer<typeof crossrefAnswer>['message'];

const plain = (list: z.infer<typeof texts>): string[] =>
  (list ?? []).map((each) => plainText(each ?? '')).filter(Boolean);

const toName = ({
  family,
  given,
  name,
  suffix,
}: NonNullable<z.infer<typeof names>>[number]): CslName =>
  name
    ? { literal: plainText(name) }
    : { ...filled('family', family), ...filled('given', given), ...filled('suffix', suffix) };

function toNotice({
  DOI,
  type,
  label,
  source,
  updated,
}: NonNullable<z.infer<typeof updates>>[number]): Notice {
  const doi = DOI?.trim().toLowerCase();
  const date = partialDateOf(updated);
  return {
    kind: noticeKind(type ?? label ?? ''),
    label: plainText(label ?? type ?? '') || 'Update',
    ...(doi && /^10\.\d{4,9}\/\S+$/.test(doi) ? { doi } : {}),
    ...(date ? { date } : {}),
    ...filled('source', source),
  };
}

/** One retraction is often told twice, by the publisher and by Retraction Watch. */
function once(notices: readonly Notice[]): Notice[] {
  const told = new Set<string>();
  return notices.filter(({ kind, doi, date }) => {
    const what = `${kind} ${doi ?? date ?? ''}`;
    return !told.has(what) && told.add(what);
  });
}

function noticesOf(message: Message): Pick<RegistryRecord, 'notices' | 'noticesOn'> {
  const own = message.DOI.toLowerCase();
  const told = (message['update-to'] ?? []).map(toNotice);
  const notices = [
    ...(message['updated-by'] ?? []).map(toNotice),
    ...told.filter(({ doi }) => doi === own),
  ];
  const [, inCapitals, word] = retractedTitle.exec(plain(message.title)[0] ?? '') ?? [];
  const mark = inCapitals ?? word;
  if (mark && !notices.some(isGrave)) {
    notices.push({ kind: noticeKind(mark), label: mark, source: 'title' });
  }
  return { notices: once(notices), noticesOn: once(told.filter(({ doi }) => doi !== own)) };
}

/** A title with its subtitle, which Crossref gives apart, before the title alone. */
function titlesOf(message: Message): string[] {
  const [title, ...others] = plain(message.title);
  const subtitle = plain(message.subtitle)[0];
  const full = title && subtitle ? [`${title}: ${subtitle}`] : [];
  return [
    ...new Set([
      ...full,
      ...(title ? [title] : []),
      ...others,
      ...plain(message['original-title']),
      ...plain(message['short-title']),
    ]),
  ];
}

/** Read an answer of Crossref's; undefined when it is none. */
export function readCrossref(answer: unknown): RegistryRecord | undefined {
  const { data } = crossrefAnswer.safeParse(answer);
  if (!data) return undefined;
  const { message } = data;
  const people = message.author?.length ? message.author : (message.editor ?? []);
  const years = [
    message['published-print'],
    message['published-online'],
    message.published,
    message.issued,
    message['journal-issue']?.['published-print'],
    message['journal-issue']?.['published-online'],
  ].map(yearOfDate);
  return {
    doi: message.DOI.toLowerCase(),
    titles: titlesOf(message),
    authors: people.map(toName).filter((name) => Object.keys(name).length > 0),
    years: [...new Set(years.filter((year) => year !== undefined))].sort((a, b) => a - b),
    containers: [...plain(message['container-title']), ...plain(message['short-container-title'])],
    ...filled('volume', message.volume),
    ...filled('issue', message.issue),
    pages: plain([message.page ?? null, message['article-number'] ?? null]),
    ...noticesOf(message),
  };
}
