import type { Setting } from '../citedDocument.ts';

/** What a formatted cluster is set among. */
interface Set {
  setting: Setting;
  /** Whether the author's name stands before it: `Doe (2018)`. */
  isAfterAuthor: boolean;
  language: string;
}

/**
 * Fit a formatted cluster to its place: the capital that begins a note, the
 * stop that ends it, the parentheses of an aside.
 */
export function setCluster(html: string, { setting, isAfterAuthor, language }: Set): string {
  const clean = html.replace(/^(?:[,;:.]\s*)+/, '').trim();
  switch (setting) {
    case 'text':
      return isAfterAuthor ? ` ${clean}` : clean;
    case 'note':
      return capitalise(clean, language);
    case 'opening':
      return capitalise(withoutStop(clean), language);
    case 'aside':
      return isAfterAuthor ? `, ${withoutStop(clean)}` : `(${withoutStop(clean)})`;
  }
}

/** The style's own stop; one of an abbreviation is inside a variable and stays. */
const withoutStop = (html: string): string => html.replace(/\.$/, '');

/** Make the first letter a capital, behind tags, quotes and brackets. */
function capitalise(html: string, language: string): string {
  return html.replace(
    /^((?:<[^>]*>|&[^;]+;|[^\p{L}\p{N}<&])*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(language),
  );
}
