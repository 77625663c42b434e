import type { PlacedCluster } from '../citedDocument.ts';
import type { CitationItem } from '../cluster.ts';
import type { Citation } from './citeproc.ts';

/** A cluster as citeproc-js wants it, its works by their opaque ids. */
export function toCitation(
  { token, cluster, note }: PlacedCluster,
  idOf: (key: string) => string,
): Citation {
  return {
    citationID: token,
    citationItems: cluster.items.map((item) => ({ id: idOf(item.key), ...affixes(item) })),
    properties: { noteIndex: note },
  };
}

/** What surrounds a work in its citation; citeproc-js puts no space after a prefix that has none. */
const affixes = ({ prefix, suffix, locator, label, suppressAuthor }: CitationItem) => ({
  ...(prefix ? { prefix: `${unescapeAffix(prefix)} ` } : {}),
  ...(suffix ? { suffix: unescapeAffix(suffix) } : {}),
  ...(locator ? { locator, label: label ?? 'page' } : {}),
  ...(suppressAuthor ? { 'suppress-author': true } : {}),
});

/** Affixes come as HTML, and citeproc-js escapes them itself, sparing the few elements it knows. */
const unescapeAffix = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
