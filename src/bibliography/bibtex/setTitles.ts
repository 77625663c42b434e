import type { CslItem } from '../../schema/work.ts';
import type { FieldReader } from './fieldReader.ts';

/** Those of several texts that say something, as one. */
export const joined = (
  parts: readonly (string | undefined)[],
  separator: string,
): string | undefined => parts.filter(Boolean).join(separator) || undefined;

const endsItself = (title: string): boolean => /[?!:.…]$/.test(title);

/** A title and its subtitle, as styles print them: with a colon, unless the title ends in a mark of its own. */
const withSubtitle = (title?: string, subtitle?: string): string | undefined =>
  joined([title, subtitle], title && endsItself(title) ? ' ' : ': ');

const titleOf = (
  { text }: FieldReader,
  title: string | readonly string[],
  subtitle: string,
): string | undefined => withSubtitle(text(title, true), text(subtitle, true));

/**
 * Whether a title is followed by something that no colon parts from it, so that
 * a short form would not know where it ends (citations/format/shortTitle.ts).
 */
const isLostInWhole = (title: string, subtitle?: string, addition?: string): boolean =>
  !/:\s/.test(title) && (subtitle === undefined ? addition !== undefined : endsItself(title));

/**
 * An issue of a periodical that has a title of its own: a part of the whole
 * whose title BibLaTeX has in `title` (manual §2.1.1), and ACM's BibTeX in `journal`.
 */
export function setIssue(csl: CslItem, fields: FieldReader): void {
  const own = titleOf(fields, 'issuetitle', 'issuesubtitle');
  if (own === undefined && csl['container-title'] === undefined) return;
  csl.type = 'article-journal';
  const whole = csl['container-title'] ?? csl.title;
  if (whole !== undefined) csl['container-title'] = whole;
  if (own !== undefined) csl.title = own;
}

/** Set the titles of a work and of what it is a part of. */
export function setTitles(csl: CslItem, fields: FieldReader): void {
  const { text } = fields;
  const set = (name: 'title' | 'container-title', value: string | undefined) => {
    if (value !== undefined) csl[name] = value;
  };
  const isPart = ['chapter', 'entry-encyclopedia', 'paper-conference'].includes(csl.type);
  const main = titleOf(fields, 'maintitle', 'mainsubtitle');
  const book = titleOf(fields, 'booktitle', 'booksubtitle');
  const journal = titleOf(fields, ['journaltitle', 'journal'], 'journalsubtitle');
  // CSL styles print no title of a volume: it stands behind that of the whole, as a reader would name it.
  const before = isPart ? undefined : main;
  const title = text('title', true);
  const [subtitle, addition] = [text('subtitle', true), text('titleaddon', true)];
  set('title', joined([before, withSubtitle(title, subtitle), addition], '. '));
  if (title !== undefined && before === undefined && isLostInWhole(title, subtitle, addition))
    csl['title-short'] ??= title;
  set(
    'container-title',
    journal ?? joined([isPart ? main : undefined, book, text('booktitleaddon', true)], '. '),
  );
}
