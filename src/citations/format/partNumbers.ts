import type { CitationItem } from './citeproc.ts';

/**
 * Part the works of a numeric citation by semicolons where one is more than a
 * number.
 *
 * Numeric styles put a bare comma between works, which is enough for `1,2` but
 * parts nothing in `1, p. 3,2`. citeproc-js leaves its own delimiter out behind
 * a suffix that ends in punctuation.
 */
export function partNumbers(items: readonly CitationItem[]): CitationItem[] {
  const isParted = (index: number) =>
    items[index] !== undefined && (items[index].suffix ?? items[index + 1]?.prefix) !== undefined;
  return items.map((item, index) => ({
    ...item,
    ...(index > 0 && isParted(index - 1) ? { prefix: ` ${item.prefix ?? ''}` } : {}),
    ...(index < items.length - 1 && isParted(index) ? { suffix: `${item.suffix ?? ''};` } : {}),
  }));
}
