import type { Problem } from './problem.ts';

/** A problem as an author reads it: place and rule, the fact, the fix. */
function describe({ place, rule, fact, fix }: Problem): string {
  return `${place.file}:${place.line}:${place.column}  ${rule}\n  ${fact}\n  Fix: ${fix}`;
}

const inReadingOrder = (a: Problem, b: Problem) =>
  a.place.file.localeCompare(b.place.file) ||
  a.place.line - b.place.line ||
  a.place.column - b.place.column;

/** All problems in one text, in the order of their places. */
export function reportProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} found.`, ...[...problems].sort(inReadingOrder).map(describe)].join('\n\n');
}

/** Thrown once, with everything that is wrong; its message is the whole report. */
export class ProblemsError extends Error {
  override name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(reportProblems(problems));
    this.problems = problems;
  }
}

/** Stop when anything is wrong; a build must never publish around a mistake. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}
