import { yearOf } from '../bibliography/nameWork.ts';
import type { Work } from '../bibliography/work.ts';
import type { Ages } from './siteReport.ts';

/** How old works were in a year. */
export function agesOf(works: readonly Work[], year: number): Ages {
  const dated = works
    .flatMap(({ key, csl }) => {
      const published = yearOf(csl);
      return published === undefined ? [] : [{ key, year: published }];
    })
    .sort((a, b) => a.year - b.year);
  const [oldest] = dated;
  const newest = dated.at(-1);
  const middle = dated[Math.floor((dated.length - 1) / 2)];
  const above = dated[Math.ceil((dated.length - 1) / 2)];
  const groups = Map.groupBy(dated, (work) => Math.floor(work.year / 10) * 10);
  return {
    ...(oldest && newest && { oldest, newest }),
    ...(middle &&
      above &&
      !Number.isNaN(year) && { median: year - (middle.year + above.year) / 2 }),
    undated: works.filter(({ csl }) => yearOf(csl) === undefined).map(({ key }) => key),
    decades: Object.fromEntries([...groups].map(([decade, all]) => [String(decade), all.length])),
  };
}
