import type { CitationItem, Cites } from './citeproc.ts';
import { partNumbers } from './partNumbers.ts';

/** citeproc-js's `CSL.NUMERIC`: that the style cites by number. */
const numeric = 1;

/** The part of an engine at work that is read here. */
interface State {
  opt: { xclass: string; update_mode: number };
  citation: { opt: { layout_delimiter: string } };
  tmp: {
    area: string;
    /** Which cite of the cluster is at hand. */
    cite_index: number;
    /** Whether the author of the cite at hand is left out, having been named before it. */
    have_collapsed: boolean;
    /** Who was named last, and is not named again. */
    last_primary_names_string: string | false;
  };
}

/** What citeproc-js formats a cluster with, begins each cite with, and asks for what stands before it. */
export interface Citing {
  getCitationCluster: (this: State, cites: Cites, citation?: unknown) => unknown;
  citeStart: (this: State, ...cite: unknown[]) => void;
  getSpliceDelimiter: (
    this: State,
    lastLocator: boolean,
    lastCollapsed: boolean,
    index: number,
  ) => string;
}

/**
 * Have the works of one author in a cluster told apart as pandoc does:
 * `(Doe, 2018, sec. 5.2; 2020)`, and with words of the essay's author between
 * them `(Doe, 2018 for a start; Doe, 2020)`.
 *
 * citeproc-js names the author once and parts the years by a comma always.
 * `(Doe, 2018, sec. 5.2, 2020)` reads as one work, and in `(Doe, 2018 for a
 * start, 2020)` nobody can tell what the words speak of.
 */
export function citesOfOneAuthor({
  getCitationCluster,
  citeStart,
  getSpliceDelimiter,
}: Citing): Citing {
  let cluster: Cites = [];
  return {
    getCitationCluster(cites, citation) {
      cluster = cites;
      // Not before: what stands between works depends on the order the style sorts them in.
      const parted = this.opt.update_mode === numeric ? partCites(cites) : cites;
      return getCitationCluster.call(this, parted, citation);
    },
    citeStart(...cite) {
      const { tmp } = this;
      if (tmp.area === 'citation' && isBesideWords(cluster, tmp.cite_index))
        tmp.last_primary_names_string = false;
      citeStart.call(this, ...cite);
    },
    getSpliceDelimiter(lastLocator, lastCollapsed, index) {
      const own = getSpliceDelimiter.call(this, lastLocator, lastCollapsed, index);
      const isParted =
        this.opt.xclass === 'in-text' &&
        this.tmp.have_collapsed &&
        underOneName(cluster, index).some(({ locator }) => locator !== undefined);
      return isParted ? this.citation.opt.layout_delimiter : own;
    },
  };
}

const partCites = (cites: Cites): Cites => {
  const items = partNumbers(cites.map(([, item]) => item));
  return cites.map(([work, item], index) => [work, items[index] ?? item] as const);
};

/** Whether words stand before or behind a cite, or between it and the one before. */
function isBesideWords(cites: Cites, index: number): boolean {
  const [, item] = cites[index] ?? [];
  const [, before] = cites[index - 1] ?? [];
  return [item?.prefix, item?.suffix, before?.suffix].some(saysWords);
}

const saysWords = (affix = ''): boolean => /[\p{L}\p{N}]/u.test(affix);

/** The cites about one that stand with it behind one name of their author. */
function underOneName(cites: Cites, index: number): CitationItem[] {
  const authors = cites.map(([work]) => JSON.stringify(work.author ?? work.editor ?? work.title));
  const isNamed = (_: unknown, at: number) =>
    authors[at] !== authors[at - 1] || isBesideWords(cites, at);
  const from = cites.slice(0, index + 1).findLastIndex(isNamed);
  const next = cites.findIndex((cite, at) => at > index && isNamed(cite, at));
  return cites.slice(from, next < 0 ? undefined : next).map(([, item]) => item);
}
