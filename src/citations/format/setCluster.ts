import type { Setting } from '../citedDocument.ts';

/** What a formatted cluster is set among. */
interface Set {
  setting: Setting;
  /** Whether the author's name stands before it: `Doe (2018)`. */
  isAfterAuthor: boolean;
  language: string;
  /** What the style's locale has for “ibid.”. */
  ibid: string;
}

/**
 * Fit a formatted cluster to its place: the capital that begins a note, the
 * stop that ends it, the parentheses of an aside, and “ibid.” amid the author's words.
 */
export function setCluster(html: string, { setting, isAfterAuthor, language, ibid }: Set): string {
  const clean = html.replace(/^(?:[,;:.]\s*)+/, '').trim();
  switch (setting) {
    case 'text':
      return isAfterAuthor ? ` ${clean}` : clean;
    case 'note':
      return capitalise(clean, language);
    case 'opening':
      return capitalise(withoutStop(clean, ibid), language);
    case 'aside': {
      const amid = withSmallIbid(withoutStop(clean, ibid), ibid);
      return isAfterAuthor ? `, ${amid}` : `(${amid})`;
    }
  }
}

/** The style's own stop; one of an abbreviation is inside a variable, or that of “ibid.”, and stays. */
const withoutStop = (html: string, ibid: string): string =>
  ibid && html.toLowerCase().endsWith(ibid) ? html : html.replace(/\.$/, '');

/** A style begins “Ibid.” with a capital, since it expects it to begin a note. */
const withSmallIbid = (html: string, ibid: string): string =>
  html.toLowerCase().startsWith(ibid) ? ibid + html.slice(ibid.length) : html;

/** Make the first letter a capital, behind tags, quotes and brackets. */
function capitalise(html: string, language: string): string {
  return html.replace(
    /^((?:<[^>]*>|&[^;]+;|[^\p{L}\p{N}<&])*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(language),
  );
}
