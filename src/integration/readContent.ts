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
  /** What is wrong with the bibliographies. */
  bibliographyProblems: readonly Problem[];
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
  const { works, bibliographyProblems } = readWorks(sources, former);
  const changedKeys =
    works === former?.works ? new Set<string>() : keysThatDiffer(former?.works ?? new Map(), works);
  const texts = new Map(former?.sources.essays.map(({ path, text }) => [path, text]));
  const ownProblems = new Map(
    sources.essays.map((essay): [string, readonly Problem[]] => {
      const known = former?.ownProblems.get(essay.path);
      const isAsItWas = texts.get(essay.path) === essay.text && !mayCite(essay, changedKeys);
      return [
        essay.path,
        known && isAsItWas && (changedKeys.size === 0 || !awaitsWork(known))
          ? known
          : checkEssay(essay, works),
      ];
    }),
  );
  const shared = Map.groupBy(checkTogether(sources.essays), ({ place }) => place.file);
  const snapshots = readSnapshots(sources.audits);
  return {
    sources,
    works: former && changedKeys.size === 0 ? former.works : works,
    bibliographyProblems,
    checks: checkWorks(works, snapshots.audits),
    fileProblems: [...bibliographyProblems, ...snapshots.problems],
    ownProblems,
    essayProblems: new Map(
      [...ownProblems].map(([path, own]) => [path, [...own, ...(shared.get(path) ?? [])]]),
    ),
    changedKeys,
  };
}

/** The works, which are parsed only if a file of theirs is not as it was. */
function readWorks(
  { bibliographies }: Sources,
  former?: Content,
): Pick<Content, 'works' | 'bibliographyProblems'> {
  const areAsTheyWere =
    former?.sources.bibliographies.length === bibliographies.length &&
    bibliographies.every(({ path, text }, index) => {
      const before = former.sources.bibliographies[index];
      return before?.path === path && before.text === text;
    });
  if (areAsTheyWere) return former;
  const { works, problems } = readBibliography(bibliographies);
  return {
    works: new Map(works.map((work) => [work.key, work])),
    bibliographyProblems: problems,
  };
}

/** Whether a key that no work had is among what was wrong: a new work may have it, or a nearer one. */
const awaitsWork = (problems: readonly Problem[]): boolean =>
  problems.some(({ rule }) => rule === 'citation-key-known');

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
  const said = ({ csl, inSentenceCase, editorialNote, formerKeys }: Work) =>
    JSON.stringify([csl, inSentenceCase, editorialNote, formerKeys]);
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
