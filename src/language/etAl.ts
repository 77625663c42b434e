import { loadLocale, localeFor } from './cslLocales.ts';

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A term as it stands behind a name: ` et al.`, but `ほか`, since no space parts words in Japanese or Chinese. */
export const behindName = (term: string): string => (unspaced.test(term) ? term : ` ${term}`);

const known = new Map<string, string>();

/**
 * A language's words for further authors, as they stand behind a name, from its
 * CSL locale: what a page says of a work is what its citations say.
 *
 * @example etAlIn('de') // => ' u. a.'
 */
export function etAlIn(language: string): string {
  const words = known.get(language) ?? behindName(termOf(localeFor(language)));
  known.set(language, words);
  return words;
}

function termOf(locale: string): string {
  const [, term = 'et al.'] = /<term name="et-al">\s*([^<]+?)\s*</.exec(loadLocale(locale)) ?? [];
  return term.replaceAll('&#160;', '\u00a0');
}
