import type { Work } from '../bibliography/work.ts';
import type { Problem } from '../problems/problem.ts';
import type { CitationItem, Cluster } from './cluster.ts';

/** First and last page of a range; `101-9` ends with page 109. Nothing where either is no number. */
function pageRange(pages: string): [number, number] | undefined {
  const [, first = '', last = first] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(pages.trim()) ?? [];
  if (first === '') return undefined;
  const full =
    last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return [Number(first), Number(full)];
}

/** The ranges of `3, 7–9`; nothing where any of them is no number. */
function rangesOf(pages: string): [number, number][] {
  const ranges = pages.split(/[,;]/).map(pageRange);
  return ranges.every((range) => range !== undefined) ? ranges : [];
}

function isOutside({ locator = '', label }: CitationItem, { csl }: Work): boolean {
  if (label !== 'page' || !csl.page) return false;
  const pages = rangesOf(csl.page);
  // Of a work that is one page by its entry, mostly only the first is given.
  if (pages.length === 0 || pages.every(([first, last]) => first === last)) return false;
  return rangesOf(locator).some(
    ([first, last]) => !pages.some(([start, end]) => first >= start && last <= end),
  );
}

/**
 * Every cited page that is none of the pages of the work, as far as both are
 * numbers: a slip, a page of an offprint, or the wrong key.
 */
export function checkLocators(
  clusters: readonly Cluster[],
  works: ReadonlyMap<string, Work>,
): Problem[] {
  return clusters
    .flatMap(({ items }) => items)
    .flatMap((item): Problem[] => {
      const work = works.get(item.key);
      if (!work || !isOutside(item, work)) return [];
      return [
        {
          rule: 'locator-in-pages',
          place: item.place,
          fact: `Page ${item.locator ?? ''} of \`@${item.key}\` is cited, which has the pages ${work.csl.page ?? ''}.`,
          fix: 'Compare the page, the key and the pages of the entry.',
        },
      ];
    });
}
