import { isOthers } from '../../bibliography/nameWork.ts';
import type { CslName } from '../../schema/work.ts';

/** The part of citeproc-js's `NameOutput` that is read here and in `etAlForSeveral`: the names of a mention, by variable. */
export interface NameOutput {
  variables: string[];
  freeters: Record<string, CslName[]>;
  /** Whether a long list ends in its last name: `A, B, … Z`. */
  etal_use_last: boolean;
  /** How many names are printed of a list that is cut. */
  etal_use_first: number;
  /** `suppress_decorations`: whether it only tries what would tell works apart. */
  state: { tmp: { suppress_decorations: boolean } };
}

/** What citeproc-js calls to bring each list of names down to those that are printed. */
export type ConstrainNames = (this: NameOutput) => void;

/**
 * Have a list that ends in `and others` printed as one that the style has cut
 * short: `Gelman et al.`, `Gelman and others` in MHRA, `Gelman u. a.` in German.
 *
 * CSL has no word for it in data, so citeproc-js prints a person named others.
 * “Others” count as a name until the list has been brought to its length, and
 * then go; a list shorter than it was is what gets the term `et-al`. That
 * the last author in truth is not known, so none is printed behind dots.
 */
export const namesCutShort = (constrainNames: ConstrainNames): ConstrainNames =>
  function (this: NameOutput) {
    const cut = this.variables.filter((variable) => {
      const names = this.freeters[variable] ?? [];
      const last = names.at(-1);
      return names.length > 1 && last !== undefined && isOthers(last);
    });
    if (cut.length > 0) this.etal_use_last = false;
    constrainNames.call(this);
    for (const variable of cut)
      this.freeters[variable] = (this.freeters[variable] ?? []).filter((name) => !isOthers(name));
  };
