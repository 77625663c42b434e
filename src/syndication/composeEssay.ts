import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { labelsIn } from '../language/labels.ts';
import { listIn } from '../language/listIn.ts';
import { formatPartialDate } from '../schema/partialDate.ts';
import { nameOf, type Essay } from '../schema/essay.ts';
import { takeFromPage } from './takeFromPage.ts';

/** What an essay is composed of. */
export interface EssayParts {
  data: Essay;
  /** The text and its notes, as the page has them. */
  html: string;
  /** The entries of its reference list as HTML, with the editor's remarks. */
  references: readonly { html: string; editorialNote?: string | undefined }[];
  /** Its whole address. */
  url: string;
}

/**
 * An essay from its first line to its last reference, to be read anywhere: who
 * wrote it and when, the text, the notes, about its authors, the works.
 */
export function composeEssay({ data, html, references, url }: EssayParts): Root {
  const labels = labelsIn(data.language);
  const { text, notes } = takeFromPage(html, url);
  const entries = references.map((reference) => {
    const entry = takeFromPage(reference.html, url).text;
    return h('li', [
      ...entry,
      ...(reference.editorialNote ? [` ${labels.editorialNote}: ${reference.editorialNote}`] : []),
    ]);
  });
  return h(null, [
    h('p', byline(data)),
    ...(data.standfirst ? [h('p', [h('em', data.standfirst)])] : []),
    ...text,
    notes,
    ...data.authors.map(({ biography }) => biography && h('p', biography)),
    ...(entries.length > 0 ? [h('h2', labels.references), h('ul', entries)] : []),
  ]);
}

/** Who wrote it, where it stood before and when, as far as known. */
function byline({ authors, date, updated, originallyPublished: first, language }: Essay) {
  const labels = labelsIn(language);
  const inWords = (known: string) => formatPartialDate(known, language);
  const place: ElementContent[] = first
    ? [
        { type: 'text', value: `${labels.firstPublished}: ` },
        first.url ? h('a', { href: first.url }, first.venue) : { type: 'text', value: first.venue },
        ...(first.date ? [{ type: 'text', value: `, ${inWords(first.date)}` } as const] : []),
      ]
    : [{ type: 'text', value: inWords(date) }];
  return [
    `${listIn(language, authors.map(nameOf))} · `,
    ...place,
    ...(updated ? [` · ${labels.updated} ${inWords(updated)}`] : []),
  ];
}
