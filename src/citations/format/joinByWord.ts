import type { CslItem, CslName } from '../../schema/work.ts';
import { textOfHtml } from './cutHtml.ts';
import type { Engine } from './citeproc.ts';

/** The sign that joins two names, and one that is part of a name; as formatAuthor writes it. */
const joint = / &#x26; /g;

/** Japanese and Chinese join names by a word without spaces, which APA's English rule does not speak of. */
const hasNoSpaces = /^(?:ja|zh)\b/i;

/**
 * Join the last two names of an author in a sentence by the word in place of
 * the sign: `Ash and Birch (2010) say`, but `(Ash & Birch, 2010)`.
 *
 * APA wants it so (7th edition, 8.17), and CSL cannot say it, since a style
 * has one `and` for all cites. A sign within the last name, `Smith & Sons`,
 * stays; a list that ends with “et al.”, or a title, does not end with that name.
 */
export function joinByWord(
  html: string,
  { author, editor, translator }: CslItem,
  { engine, language }: { engine: Engine; language: string },
): string {
  const last = [author, editor, translator]
    .filter((names = []) => names.length > 1)
    .map((names) => nameOf(names?.at(-1)))
    .find((name) => letters(html).endsWith(letters(name)));
  if (last === undefined || hasNoSpaces.test(language)) return html;
  const within = last.split(' & ').length - 1;
  const found = [...html.matchAll(joint)].at(-1 - within);
  if (!found) return html;
  const behind = html.slice(found.index + found[0].length);
  return `${html.slice(0, found.index)} ${engine.getTerm('and', 'long', 0)} ${behind}`;
}

/** What a short form has of a name. */
const nameOf = ({ literal, family, given }: CslName = {}): string =>
  literal ?? family ?? given ?? '';

/** A name without its punctuation, which the style may set in another way. */
const letters = (html: string): string => textOfHtml(html).replaceAll(/[^\p{L}\p{N}]/gu, '');
