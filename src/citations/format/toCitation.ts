import type { PlacedCluster } from '../citedDocument.ts';
import type { CitationItem } from '../cluster.ts';
import type { Citation } from './citeproc.ts';

/** What an item's affixes are made with. */
export interface AffixOptions {
  /** A locator in the words of the style's locale: `p. 3`. */
  locatorInWords: (label: string, locator: string) => string;
  /** Whether the style itself would drop it. */
  omitsLocators?: boolean | undefined;
  /** What is done to the text of affixes, to tell it from the style's own. */
  maskAffix?: ((text: string) => string) | undefined;
}

/** A cluster as citeproc-js wants it, its works by their opaque ids. */
export function toCitation(
  { token, cluster, setting, note = 0 }: PlacedCluster,
  idOf: (key: string) => string,
  options: AffixOptions,
): Citation {
  const { items, textual } = cluster;
  const citationItems = items.map((item) => ({ id: idOf(item.key), ...affixes(item, options) }));
  return {
    citationID: token,
    citationItems,
    properties: {
      noteIndex: setting === 'text' ? 0 : note,
      ...(textual || isArranged(items) ? { unsorted: true } : {}),
    },
  };
}

/**
 * Whether the author put the items in an order that says something.
 *
 * A style sorts `[@b; @a]`, but `[cf. @b; but contrast @a]` is a sentence: its
 * words refer to their neighbours, and sorted they would say something else. A
 * suffix holds back nothing behind it when it is the last word.
 */
const isArranged = (items: readonly CitationItem[]): boolean =>
  items.length > 1 &&
  items.some(({ prefix, suffix }, index) => prefix ?? (index < items.length - 1 && suffix));

const joins = /&|(?<!\p{L})and(?!\p{L})/gu;
/** Between two numbers or words: `3 & 7`, `3, and 7`; not before a label alone. */
const soundJoins =
  /(?<=[\p{L}\p{N}.)])(?:\s*&|,?\s+and(?!\p{L}))\s*(?=[\p{L}\p{N}(])(?!\p{L}+\.\s*$)/gu;

/**
 * Whether an `and` or `&` of a locator joins nothing: `and passim`, `3 & “q”`.
 *
 * citeproc-js reads a locator as a list of numbers, in which such a word is lost.
 */
const hasLooseJoin = (locator: string): boolean =>
  (locator.match(joins)?.length ?? 0) > (locator.match(soundJoins)?.length ?? 0);

/** What surrounds a work in its citation; citeproc-js puts no space after a prefix that has none. */
function affixes(
  { prefix, suffix = '', locator, label = 'page', suppressAuthor }: CitationItem,
  { locatorInWords, omitsLocators, maskAffix = (text) => text }: AffixOptions,
) {
  const isInWords = locator !== undefined && (omitsLocators ?? hasLooseJoin(locator));
  const behind = (isInWords ? `, ${locatorInWords(label, locator)}` : '') + suffix;
  return {
    ...(prefix ? { prefix: maskAffix(`${unescapeAffix(prefix)} `) } : {}),
    ...(behind ? { suffix: maskAffix(unescapeAffix(behind)) } : {}),
    ...(locator && !isInWords ? { locator: asRange(locator), label } : {}),
    ...(suppressAuthor ? { 'suppress-author': true } : {}),
  };
}

/** A range as citeproc-js knows one, so that the style can abbreviate it or write it out. */
const asRange = (locator: string): string => locator.replaceAll(/(?<=\d)–(?=\d)/g, '-');

/** Affixes come as HTML, and citeproc-js escapes them itself, sparing the few elements it knows. */
const unescapeAffix = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
