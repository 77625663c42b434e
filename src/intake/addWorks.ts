import type { BibliographyFile } from '../bibliography/bibliographyFile.ts';
import { readBibliography } from '../bibliography/readBibliography.ts';
import type { Work } from '../bibliography/work.ts';
import type { Problem } from '../problems/problem.ts';
import type { CslItem } from '../schema/work.ts';
import { appendEntry, entryLike } from './appendEntry.ts';
import { chooseKey } from './chooseKey.ts';
import { findTwin, type Twin } from './findTwin.ts';
import type { IntakeItem } from './intakeItem.ts';
import { tidyItem } from './tidyItem.ts';

/** What became of a work that came in. */
export type Addition =
  | { kind: 'added'; work: Work; entry: string; remarks: string[] }
  | { kind: 'twin'; twin: Twin; title: string }
  /** The library's own rules forbid its entry, which is told for its author to mend. */
  | { kind: 'refused'; title: string; entry: string; problems: Problem[]; remarks: string[] };

export interface Added {
  additions: Addition[];
  /** The file with the new entries. */
  text: string;
}

/**
 * Add works to a `.bib` file of a library, each checked as a build would check
 * it before it is taken.
 *
 * @param files All files of the library; the one that is added to among them.
 * @param options.key The key of the work, where there is one work and its author chose.
 */
export function addWorks(
  items: readonly IntakeItem[],
  files: readonly BibliographyFile[],
  { to, key: chosen }: { to: string; key?: string | undefined },
): Added {
  const additions: Addition[] = [];
  let text = files.find(({ path }) => path === to)?.text ?? '';
  const others = files.filter(({ path }) => path !== to);
  let { works, problems: known } = readBibliography([...others, { path: to, text }]);
  for (const item of items) {
    const { csl, remarks } = tidyItem(item, chosen ?? chooseKey(item.csl, works));
    const title = csl.title ?? csl.id;
    const twin = findTwin(csl, works);
    if (twin) {
      additions.push({ kind: 'twin', twin, title });
      continue;
    }
    const entry = entryLike(text, csl);
    const longer = appendEntry(text, csl);
    const read = readBibliography([...others, { path: to, text: longer }]);
    const problems = newProblems(read.problems, known);
    const work = read.works.find(({ key }) => key === csl.id);
    if (problems.length > 0 || !work) {
      additions.push({ kind: 'refused', title, entry, problems, remarks });
      continue;
    }
    additions.push({ kind: 'added', work, entry, remarks: [...remarks, ...lostFields(csl, work)] });
    text = longer;
    ({ works, problems: known } = read);
  }
  return { additions, text };
}

function newProblems(all: readonly Problem[], known: readonly Problem[]): Problem[] {
  const before = new Set(known.map((problem) => JSON.stringify(problem)));
  return all.filter((problem) => !before.has(JSON.stringify(problem)));
}

/** What the entry, read again, does not say: a format has no field for everything. */
function lostFields(csl: CslItem, { csl: read }: Work): string[] {
  const lost = Object.entries(csl)
    .filter(([name, value]) => value !== undefined && !(name in read))
    .map(([name]) => name);
  return lost.length > 0 ? [`The .bib has no field for: ${lost.join(', ')}.`] : [];
}
