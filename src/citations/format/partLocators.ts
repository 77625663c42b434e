import type { CslItem } from '../../schema/work.ts';
import type { CitationItem } from './citeproc.ts';
import { partNumbers } from './partNumbers.ts';

/** A cluster as citeproc-js formats it: each work with its item. */
type Cites = readonly (readonly [CslItem, CitationItem])[];

/** citeproc-js's `CSL.NUMERIC`: that the style cites by number. */
const numeric = 1;

/** The part of an engine at work that is read here. */
interface State {
  opt: { xclass: string; update_mode: number };
  citation: { opt: { layout_delimiter: string } };
  /** Whether the author of the cite at hand is left out, having been named before it. */
  tmp: { have_collapsed: boolean };
}

/** What citeproc-js formats a cluster with, and asks for what stands before a cite in it. */
export interface Delimiting {
  getCitationCluster: (this: State, cites: Cites, citation?: unknown) => unknown;
  getSpliceDelimiter: (
    this: State,
    lastLocator: boolean,
    lastCollapsed: boolean,
    index: number,
  ) => string;
}

/**
 * Have years of one author parted as works are where one of them has a locator:
 * `(Doe, 2018, sec. 5.2; 2020)`, as pandoc does.
 *
 * citeproc-js parts them by a comma always, and `(Doe, 2018, sec. 5.2, 2020)`
 * reads as one work.
 */
export function partLocators({ getCitationCluster, getSpliceDelimiter }: Delimiting): Delimiting {
  let cluster: Cites = [];
  return {
    getCitationCluster(cites, citation) {
      cluster = cites;
      // Not before: what stands between works depends on the order the style sorts them in.
      const parted = this.opt.update_mode === numeric ? partCites(cites) : cites;
      return getCitationCluster.call(this, parted, citation);
    },
    getSpliceDelimiter(lastLocator, lastCollapsed, index) {
      const own = getSpliceDelimiter.call(this, lastLocator, lastCollapsed, index);
      const isParted =
        this.opt.xclass === 'in-text' &&
        this.tmp.have_collapsed &&
        sameAuthors(cluster, index).some(([, { locator }]) => locator !== undefined);
      return isParted ? this.citation.opt.layout_delimiter : own;
    },
  };
}

const partCites = (cites: Cites): Cites => {
  const items = partNumbers(cites.map(([, item]) => item));
  return cites.map(([work, item], index) => [work, items[index] ?? item] as const);
};

/** The cites about one that are of the same authors, with itself. */
function sameAuthors(cites: Cites, index: number): Cites {
  const authors = cites.map(([work]) => JSON.stringify(work.author ?? work.editor ?? work.title));
  const isOther = (author: string | undefined) => author !== authors[index];
  const before = authors.slice(0, index).findLastIndex(isOther);
  const after = authors.findIndex((author, at) => at > index && isOther(author));
  return cites.slice(before + 1, after < 0 ? undefined : after);
}
