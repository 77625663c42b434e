import type { CslItem } from '../../schema/work.ts';
import type { SentenceCased } from '../work.ts';

/** Reads the first of several fields that says something. */
interface TitleReader {
  title: (names: string | readonly string[], isBehindColon?: boolean) => string | undefined;
  /** What a periodical is called, which has the same letters in all styles. */
  name: (names: string | readonly string[]) => string | undefined;
}

/** Those of several texts that say something, as one. */
export const joined = (
  parts: readonly (string | undefined)[],
  separator: string,
): string | undefined => parts.filter(Boolean).join(separator) || undefined;

const endsItself = (title: string): boolean => /[?!:.…]$/.test(title);

/** A title and its subtitle, as styles print them: with a colon, unless the title ends in a mark of its own. */
const withSubtitle = (title?: string, subtitle?: string): string | undefined =>
  joined([title, subtitle], title && endsItself(title) ? ' ' : ': ');

const subtitleOf = (read: TitleReader['title'], title: string | undefined, name: string) =>
  read(name, title !== undefined && !endsItself(title));

function titleOf(
  read: TitleReader['title'],
  names: string | readonly string[],
  subtitle: string,
): string | undefined {
  const title = read(names);
  return withSubtitle(title, subtitleOf(read, title, subtitle));
}

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
export function setIssue(csl: CslItem, { title: read }: TitleReader): void {
  const own = titleOf(read, 'issuetitle', 'issuesubtitle');
  if (own === undefined && csl['container-title'] === undefined) return;
  csl.type = 'article-journal';
  const whole = csl['container-title'] ?? csl.title;
  if (whole !== undefined) csl['container-title'] = whole;
  if (own !== undefined) csl.title = own;
}

const partTypes = new Set(['chapter', 'entry-encyclopedia', 'paper-conference']);

/** Set the titles of a work and of what it is a part of. */
export function setTitles(csl: CslItem, { title: read, name }: TitleReader): void {
  const set = (name: keyof SentenceCased | 'collection-title', value: string | undefined) => {
    if (value !== undefined) csl[name] = value;
  };
  const isPart = partTypes.has(csl.type);
  const main = titleOf(read, 'maintitle', 'mainsubtitle');
  const book = titleOf(read, 'booktitle', 'booksubtitle');
  const journal = titleOf(name, ['journaltitle', 'journal'], 'journalsubtitle');
  // CSL styles print no title of a volume: it stands behind that of the whole, as a reader would name it.
  const before = isPart ? undefined : main;
  const title = read('title');
  const [subtitle, addition] = [subtitleOf(read, title, 'subtitle'), read('titleaddon')];
  set('title', joined([before, withSubtitle(title, subtitle), addition], '. '));
  const isLost = title && before === undefined && isLostInWhole(title, subtitle, addition);
  set('title-short', read('shorttitle') ?? (isLost ? title : undefined));
  const whole = joined([isPart ? main : undefined, book, read('booktitleaddon')], '. ');
  set('container-title', isPart ? (whole ?? journal) : (journal ?? whole));
  // Proceedings that are an issue of a journal, as ACM's are of SIGPLAN Notices.
  if (isPart && whole !== undefined) set('collection-title', csl['collection-title'] ?? journal);
}

/** Works whose own titles are names: of periodicals, and of laws (APA, 7th edition, 11.5). */
const namedTypes = new Set([
  'periodical',
  'bill',
  'legal_case',
  'legislation',
  'regulation',
  'treaty',
]);

/**
 * The titles of a work that are otherwise in sentence case: its own, and that of
 * the book it is a part of. What a journal, a site or a law is called stays.
 *
 * @param lowered The work with all its titles in sentence case.
 */
export function sentenceCased(csl: CslItem, lowered: CslItem): SentenceCased | undefined {
  if (namedTypes.has(csl.type)) return undefined;
  const own = ['title', 'title-short'] as const;
  const names = partTypes.has(csl.type) ? [...own, 'container-title' as const] : own;
  const changed = names.filter((name) => lowered[name] && lowered[name] !== csl[name]);
  return changed.length > 0
    ? Object.fromEntries(changed.map((name) => [name, lowered[name]]))
    : undefined;
}
