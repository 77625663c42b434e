import { authorNames } from '../../bibliography/nameWork.ts';
import { behindName } from '../../language/etAl.ts';
import type { Work } from '../../bibliography/work.ts';
import type { CitationItem, Engine } from './citeproc.ts';
import { cutHtml, textOfHtml } from './cutHtml.ts';
import { hasContent } from './hasContent.ts';
import { shortTitle } from './shortTitle.ts';

/** What a sentence calls a work by. */
export interface CitedAuthor {
  html: string;
  /** Whether it is the title, for want of an author. */
  isTitle: boolean;
}

/**
 * The author of a cited work as the style names them at this mention: in full,
 * in short, or with the initial that tells them from another.
 *
 * citeproc-js's own "author-only" adds what it cannot do without, MHRA's
 * `Rick Roe, pp.`, and takes off markup and quotes. So it only says how much of
 * the whole citation is the name. Where the style names nobody (numbers) the
 * sentence still needs a subject, and gets the work's authors or title.
 */
export function formatAuthor(
  engine: Engine,
  { id, position }: CitationItem,
  { csl }: Work,
  language: string,
): CitedAuthor {
  const alone = engine.makeCitationCluster([{ id, position, 'author-only': true }]);
  const whole = engine.makeCitationCluster([{ id, position }]).replace(/^\(/, '');
  const text = textOfHtml(whole);
  const named = csl.author ?? csl.editor ?? csl.translator;
  const title = [csl.title, shortTitle(csl)].map((words = '') => textOfHtml(words));
  const names = hasContent(alone) ? [textOfHtml(alone)] : named ? [] : title;
  const length = Math.max(0, ...names.map((name) => lengthOfShared(text, name)));
  const html =
    length > 0
      ? cutHtml(whole, length)
      : escapeHtml(
          textOfHtml(authorNames(csl, language, behindName(engine.getTerm('et-al', 'long', 0)))),
        );
  const isTitle = !csl.author && title.some((words) => bare(words) === bare(textOfHtml(html)));
  return { html, isTitle };
}

const isSaid = (char: string | undefined) =>
  char !== undefined && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(char);
const bare = (text: string) => Array.from(text).filter(isSaid).join('').toLowerCase();

/**
 * How much of a text says what a name says, by letters and figures alone, with
 * the stop of `et al.` or the quotation mark that closes a title behind it.
 */
function lengthOfShared(text: string, name: string): number {
  const letters = bare(name);
  let read = 0;
  let end = 0;
  for (let at = 0; at < text.length && read < letters.length; at += 1) {
    if (!isSaid(text[at])) continue;
    if (text[at]?.toLowerCase() !== letters[read]) break;
    read += 1;
    end = at + 1;
  }
  if (end === 0) return 0;
  // `Rick Roe, pp.` goes on after the name, so what breaks off must break off between words.
  if (read < letters.length && isSaid(text[end])) return 0;
  if (text[end] === '.' && name.includes(`${text[end - 1] ?? ''}.`)) end += 1;
  return /[”’»」』"]/.test(text[end] ?? '') ? end + 1 : end;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
