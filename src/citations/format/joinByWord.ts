import type { CslItem } from '../../schema/work.ts';
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
 * stays, and there is no other where the list ends with “et al.”
 */
export function joinByWord(
  html: string,
  { author, editor, translator }: CslItem,
  { engine, language }: { engine: Engine; language: string },
): string {
  const names = author ?? editor ?? translator ?? [];
  const last = names.at(-1);
  const isCut = textOfHtml(html).endsWith(engine.getTerm('et-al', 'long', 0));
  if (names.length < 2 || !last || isCut || hasNoSpaces.test(language)) return html;
  const within = (last.literal ?? last.family ?? '').split(' & ').length - 1;
  const found = [...html.matchAll(joint)].at(-1 - within);
  if (!found) return html;
  const behind = html.slice(found.index + found[0].length);
  return `${html.slice(0, found.index)} ${engine.getTerm('and', 'long', 0)} ${behind}`;
}
