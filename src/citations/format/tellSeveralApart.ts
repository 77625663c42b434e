/** citeproc-js's object for telling works apart, as far as it is read here. */
interface Disambiguation {
  /** The works whose short citations are alike, by that citation. */
  ambigcites: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Tells the works that are cited by one short form apart. */
export type TellApart = (this: Disambiguation, shortForm: string, citation?: unknown) => void;

/**
 * Have citeproc-js tell works apart only where several are cited alike.
 *
 * Its comments say so of it; but it formats a work that nothing is like once
 * more when it is first cited, and once more when it is cited again, and does
 * nothing with what comes out: a seventh of what an essay's citations cost.
 */
export const tellSeveralApart = (tellApart: TellApart): TellApart =>
  function (shortForm, citation) {
    const alike = this.ambigcites[shortForm] ?? [];
    if (alike.length > 1) tellApart.call(this, shortForm, citation);
  };
