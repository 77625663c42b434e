import { authorNames } from '../../bibliography/nameWork.ts';
import type { Work } from '../../bibliography/work.ts';
import type { CitationItem, Engine } from './citeproc.ts';
import { cutHtml, textOfHtml } from './cutHtml.ts';
import { hasContent } from './hasContent.ts';

/**
 * The author of a cited work as the style names them at this mention: in full,
 * in short, or with the initial that tells them from another.
 *
 * citeproc-js's own "author-only" adds what it cannot do without: MHRA's
 * `Rick Roe, pp.`. So only as much is taken as the whole citation begins with.
 * Where the style names nobody (numbers, or a work that has no author) the
 * sentence still needs a subject, and gets the work's authors or title.
 */
export function formatAuthor(
  engine: Engine,
  { id, position }: CitationItem,
  work: Work,
  language: string,
): string {
  const alone = engine.makeCitationCluster([{ id, position, 'author-only': true }]);
  const whole = engine.makeCitationCluster([{ id, position }]).replace(/^\(/, '');
  const name = hasContent(alone) ? shared(textOfHtml(alone), textOfHtml(whole)) : '';
  const kept = name.replace(/[\s,;:(]+$/, '').length;
  return kept > 0 ? cutHtml(whole, kept) : escapeHtml(authorNames(work.csl, language));
}

/** The longest beginning two texts have in common. */
function shared(a: string, b: string): string {
  let end = 0;
  while (end < a.length && a[end] === b[end]) end += 1;
  return a.slice(0, end);
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
