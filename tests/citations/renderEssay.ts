import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { load, type CheerioAPI } from 'cheerio';
import type { Work } from '../../src/bibliography/work.ts';
import type { DocumentRecord } from '../../src/citations/citedDocument.ts';
import { essayPipeline } from '../../src/integration/essayPipeline.ts';
import type { CslItem } from '../../src/schema/work.ts';

const place = { file: 'library.bib', line: 1, column: 1 };

/** A library of the given works. */
export const libraryOf = (...items: CslItem[]): Map<string, Work> =>
  new Map(items.map((csl) => [csl.id, { key: csl.id, csl, place }]));

const article = (id: string, family: string, year: number, title: string): CslItem => ({
  id,
  type: 'article-journal',
  author: [{ family, given: 'A.' }],
  title,
  'container-title': 'Journal',
  issued: { 'date-parts': [[year]] },
});

/** Works the tests cite: two articles, a book by three, one by four, one without an author. */
export const works = libraryOf(
  article('doe2018', 'Doe', 2018, 'First'),
  article('roe2019', 'Roe', 2019, 'Second'),
  {
    id: 'three',
    type: 'book',
    author: [{ family: 'Riordan' }, { family: 'Machoň' }, { family: 'Csajková' }],
    title: 'Accords',
  },
  {
    id: 'four',
    type: 'book',
    author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }, { family: 'D' }],
    title: 'Crowd',
  },
  { id: 'anon', type: 'book', title: 'No One' },
);

/** What a reader gets of a text, and what the page learns of it. */
export interface Rendered {
  $: CheerioAPI;
  record: DocumentRecord;
  /** The text with its marks in brackets: `cooperation.[1] Space`. */
  prose: string;
  /** What each note says, without its way back. */
  notes: string[];
}

/** Put a text through the pipeline of the site, with Astro's own Markdown processor. */
export async function renderEssay(
  markdown: string,
  library: ReadonlyMap<string, Work> = works,
  frontmatter: Record<string, unknown> = { language: 'en-GB' },
  path = 'content/essay.md',
): Promise<Rendered> {
  const { options } = essayPipeline({ works: library });
  const processor = await createMarkdownProcessor({ ...options, syntaxHighlight: false });
  const { code, metadata } = await processor.render(markdown, {
    fileURL: pathToFileURL(resolve(path)),
    frontmatter,
  });
  const $ = load(code);
  const notes = $('.notes li')
    .toArray()
    .map((item) => {
      const note = $(item).clone();
      note.find('.back').remove();
      return note.text().replaceAll(/\s+/g, ' ').trim();
    });
  const text = $('body').clone();
  text.find('.sheet, .notes, .nr button').remove();
  text.find('.nr a').each((_, mark) => void $(mark).text(`[${$(mark).text()}]`));
  return {
    $,
    record: metadata.frontmatter.record as DocumentRecord,
    prose: text.text().replaceAll(/\s+/g, ' ').trim(),
    notes,
  };
}
