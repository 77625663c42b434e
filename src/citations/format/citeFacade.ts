import type { Formatted } from './formatClusters.ts';

/** The one style and locale the facade says it has, so that none is looked for on disk. */
export const facadeStyle = 'ibid';
export const facadeLocale = 'en-US';

/**
 * A stand-in for citation-js's `Cite`, which hands rehype-citation's generator
 * what is formatted already.
 *
 * The generator inserts citations and the reference list. What else it would do
 * is done elsewhere, for a defect each (rehype-citation 2.3.2 and, where it
 * says so, citeproc-js 2.4.63); when one is mended, its part here can go.
 *
 * | Ours | The defect |
 * | --- | --- |
 * | scan/ | its grammar deletes words of affixes, leaves whole groups as source for one unknown key, and knows no heading, emphasis or link |
 * | notes/, text/ | it throws on ordinary footnotes, and drops citations inside them |
 * | this facade | it parses the library anew for every page, asks for clusters one by one with note number 0 (so never a short form), and writes keys into ids unquoted |
 * | opaqueIds | the same; and keys such as `constructor` throw |
 * | formatClusters | earlier citations are not told of later ones: 2018 beside 2018b; any `noCite` drops cited entries |
 * | formatAtLast | citeproc-js formats a cluster again for each later one with a work of it, and does not forget the document before |
 * | formatAuthor | `@key` in a note style loses the author; citeproc-js prints affixes twice in “composite” and labels in “author-only” |
 * | joinByWord (formatClusters) | CSL has one `and` for all cites: Ash & Birch (2010) say |
 * | toCitation | a cluster with prefixes is sorted, and they move |
 * | partNumbers, linkNumbers | its links throw on numeric styles with locators; Vancouver drops locators |
 * | etAlForSeveral | citeproc-js puts “et al.” for one name when it has added names to tell works apart |
 * | namesCutShort | CSL has no word for `and others`; citeproc-js prints a person named others |
 * | shortTitle (citedItem, formatAuthor) | citeproc-js repeats a whole title with its subtitle in short forms, where the entry has no short one |
 * | withoutAfterCollapse (engineFor) | citeproc-js: (Doe 2020a; 2020b) |
 * | citesOfOneAuthor (citeproc) | citeproc-js: (Doe, 2018, sec. 5.2, 2020), (Doe, 2018 for a start, 2020) |
 * | inSentenceCase (citedItem) | CSL has no way to lower a title, so APA's keep the capitals of a `.bib` |
 * | olderTypes (citedItem) | the bundled styles do not know types of CSL 1.0.2 |
 * | language/cslLocales | it bundles en-US alone; citeproc-js throws for a language CSL has no locale of |
 * | field_hack (engineFor), bibliography/json/variablesInNote | citeproc-js takes `URL: …` in any note for a field, unchecked |
 * | locator_date_and_revision (engineFor) | citeproc-js drops what stands behind a bar in a locator |
 * | hasLooseJoin (toCitation) | citeproc-js drops an “and” or “&” of a locator that joins no numbers |
 * | rangeDash (engineFor) | citeproc-js leaves a hyphen in ranges that are not all figures: 18.1-18.12 |
 * | pluralRanges (citeproc) | citeproc-js: p. 18.1–18.12 |
 * | nothingToDo (citeproc) | citeproc-js looks through every string for quotation marks, tags and rare characters, slowly |
 * | tellSeveralApart (citeproc) | citeproc-js formats each work again to tell it from no other |
 * | titleCase (citeproc) | citeproc-js: Node.Js, T-SNE |
 * | sortLiteralDates (citeproc) | citeproc-js sorts 1983/84 as no date at all |
 * | workWords (citedItem) | CSL has no terms for kinds of work, so “PhD thesis” stays English |
 * | withoutArchiveInAddress (citedItem) | Chicago's style prints a preprint's number and archive before the address that says both |
 * | bibliography/soundNames | citeproc-js throws on a name of empty markup, and never ends with two of white space |
 * | leaveOneStop (finish/setCitations) | its text meets the sentence's own stop: `A et al..` |
 * | finish/ | ids, roles and labels of its notes are wrong or fixed in English; DOIs and addresses are no links |
 */
export function citeFacade({ clusters, entries }: Formatted): unknown {
  const engine = {
    opt: { xclass: 'in-text' },
    cslXml: { dataObj: { children: [{ children: [{ attrs: { 'citation-format': 'note' } }] }] } },
    registry: { mylist: entries.map(({ id }) => id) },
    processCitationCluster({ citationID, citationItems: [item] }: Asked) {
      return [{}, [[0, clusters.get(item?.id ?? ''), citationID]]];
    },
    makeBibliography: () => [
      { entry_ids: entries.map(({ id }) => [id]) },
      entries.map(({ html }) => html),
    ],
  };
  const config = {
    templates: { data: { [facadeStyle]: '' } },
    locales: { data: { [facadeLocale]: '' } },
    engine: () => engine,
  };
  return class {
    static plugins = { config: { get: () => config } };
    data = [...clusters.keys()].map((id) => ({ id }));
  };
}

interface Asked {
  citationID: string;
  citationItems: { id: string }[];
}
