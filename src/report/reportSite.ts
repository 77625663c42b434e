import { nameWork } from '../bibliography/nameWork.ts';
import type { Work } from '../bibliography/work.ts';
import { listUnused } from '../check/listUnused.ts';
import type { Problem } from '../problems/problem.ts';
import type { SourceFile } from '../sources/readSources.ts';
import { reportEssay } from './reportEssay.ts';
import type { SiteReport } from './siteReport.ts';

/** What editors should know of a site's essays and works. */
export function reportSite(
  essays: readonly SourceFile[],
  works: ReadonlyMap<string, Work>,
  problems: ReadonlyMap<string, readonly Problem[]>,
  language: string,
): SiteReport {
  return {
    essays: essays.map((essay) => reportEssay(essay, works, problems.get(essay.path) ?? [])),
    uncited: listUnused(essays, works).map(({ key, csl, place }) => ({
      key,
      name: nameWork(csl, language),
      place: `${place.file}:${place.line}`,
    })),
  };
}
