import type { CslItem } from '../../schema/work.ts';

/**
 * What short forms call a work: the short title its entry gives, else its
 * title up to the colon, as Chicago shortens one (17th edition, 14.33) and as
 * pandoc reads a `.bib`.
 *
 * A colon between figures (10:30) parts nothing, and neither does one within
 * markup, which would be left open.
 */
export function shortTitle({ title = '', 'title-short': short }: CslItem): string | undefined {
  if (short) return short;
  const end = /\s*:\s/.exec(title)?.index ?? 0;
  const main = title.slice(0, end);
  const isWhole = count(main, /<[a-z]/g) === count(main, /<\//g);
  return main && isWhole ? main : undefined;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
