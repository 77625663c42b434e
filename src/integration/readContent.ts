import { checkWorks, type WorkCheck } from '../audit/checkWorks.ts';
import { readSnapshots } from '../audit/readSnapshots.ts';
import { readBibliography } from '../bibliography/readBibliography.ts';
import type { Work } from '../bibliography/work.ts';
import { checkEssay } from '../check/checkEssays.ts';
import { checkTogether } from '../check/checkTogether.ts';
import type { Problem } from '../problems/problem.ts';
import { wholeLibrary } from '../schema/nocite.ts';
import { readSources, type SourceFile, type Sources } from '../sources/readSources.ts';

/** Everything authors wrote, read and checked. */
export interface Content {
  sources: Sources;
  works: ReadonlyMap<string, Work>;
  /** How works stand with the registries, by their keys. */
  checks: ReadonlyMap<string, WorkCheck>;
  /** What is wrong with the files beside the essays: bibliographies, and what the registries said. */
  fileProblems: readonly Problem[];
  /** What is wrong with each essay whatever others there are, by its path. */
  ownProblems: ReadonlyMap<string, readonly Problem[]>;
  /** Everything wrong with each essay, by its path. */
  essayProblems: ReadonlyMap<string, readonly Problem[]>;
  /** Keys of the works that are new, gone or otherwise than when the content was last read. */
  changedKeys: ReadonlySet<string>;
}

/**
 * Read and check what authors wrote.
 *
 * @param root The project's folder.
 * @param former What it was when last read: an essay that is as it was, and
 *   cites no work that changed, is not checked a second time.
 */
export function readContent(root: string, former?: Content): Content {
  const sources = readSources(root);
  const { works: list, problems } = readBibliography(sources.bibliographies);
  const works = new Map(list.map((work) => [work.key, work]));
  const changedKeys = keysThatDiffer(former?.works ?? new Map(), works);
  const texts = new Map(former?.sources.essays.map(({ path, text }) => [path, text]));
  const ownProblems = new Map(
    sources.essays.map((essay): [string, readonly Problem[]] => {
      const known = former?.ownProblems.get(essay.path);
      // What was wrong is looked at again: a key that was unknown may be near another now.
      const stands = known?.length === 0 && texts.get(essay.path) === essay.text;
      return [
        essay.path,
        stands && !mayCite(essay, changedKeys) ? known : checkEssay(essay, works),
      ];
    }),
  );
  const shared = Map.groupBy(checkTogether(sources.essays), ({ place }) => place.file);
  const snapshots = readSnapshots(sources.audits);
  return {
    sources,
    works: former && changedKeys.size === 0 ? former.works : works,
    checks: checkWorks(works, snapshots.audits),
    fileProblems: [...problems, ...snapshots.problems],
    ownProblems,
    essayProblems: new Map(
      [...ownProblems].map(([path, own]) => [path, [...own, ...(shared.get(path) ?? [])]]),
    ),
    changedKeys,
  };
}

/** Everything wrong with the content. */
export const problemsOf = ({ fileProblems, essayProblems }: Content): Problem[] => [
  ...fileProblems,
  ...[...essayProblems.values()].flat(),
];

/** The texts of all files problems can be in, by path. */
export const textsOf = ({ sources }: Content): Map<string, string> =>
  new Map(
    [...sources.essays, ...sources.bibliographies, ...sources.audits].map(({ path, text }) => [
      path,
      text,
    ]),
  );

/** Whether an essay names any of the works, or all: its text has to hold a key that it cites. */
export function mayCite({ text }: SourceFile, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0) return false;
  return text.includes(`@${wholeLibrary}`) || [...keys].some((key) => text.includes(key));
}

function keysThatDiffer(
  before: ReadonlyMap<string, Work>,
  after: ReadonlyMap<string, Work>,
): Set<string> {
  const said = ({ csl, editorialNote, formerKeys }: Work) =>
    JSON.stringify([csl, editorialNote, formerKeys]);
  const differing = [...before.keys(), ...after.keys()].filter((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    return !was || !is || said(was) !== said(is);
  });
  // By its former keys, too, a work may be cited.
  return new Set(
    differing.flatMap((key) => [
      key,
      ...(before.get(key)?.formerKeys ?? []),
      ...(after.get(key)?.formerKeys ?? []),
    ]),
  );
}
