/** The part of an engine at work that is read here. */
interface State {
  tmp: { shadow_numbers: Record<string, { plural?: number } | undefined> };
}

/** How citeproc-js reads a number that a style prints or names. */
export type ProcessNumber = (
  this: State,
  node: unknown,
  item: { locator?: string } | undefined,
  variable: string,
  type?: string,
) => void;

/**
 * Have a locator with a range in it called by the plural: `pp. 18.1–18.12`, as
 * pandoc does.
 *
 * citeproc-js knows a range by its figures alone, and calls all others single.
 */
export const pluralRanges = (processNumber: ProcessNumber): ProcessNumber =>
  function (node, item, variable, type) {
    processNumber.call(this, node, item, variable, type);
    const read = this.tmp.shadow_numbers[variable];
    if (variable === 'locator' && read && /\S[-–]\S/.test(item?.locator ?? '')) read.plural = 1;
  };
