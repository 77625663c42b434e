import type { CslDate, CslItem } from '../../schema/work.ts';

/** The token of a date in a style, which citeproc-js makes a key to sort by with. */
interface DateToken {
  variables: string[];
}

/** How citeproc-js makes a key of a date. */
export type SortKey = (this: DateToken, state: unknown, item: CslItem, isMacro?: boolean) => void;

/**
 * Have a date in words, such as 1983/84 or c1995, sorted by the first year it names.
 *
 * citeproc-js sorts it as no date at all, behind every other work of the author.
 */
export const sortLiteralDates = (dateAsSortKey: SortKey): SortKey =>
  function (state, item, isMacro) {
    const [variable = ''] = this.variables;
    const date = item[variable as keyof CslItem] as CslDate | undefined;
    const year = /(?<!\d)\d{4}(?!\d)/.exec(date?.literal ?? '')?.[0];
    const read =
      year && !date?.['date-parts']
        ? { ...item, [variable]: { 'date-parts': [[Number(year)]] } }
        : item;
    dateAsSortKey.call(this, state, read, isMacro);
  };
