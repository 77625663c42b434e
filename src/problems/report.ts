import { excerpt } from './excerpt.ts';
import type { Problem } from './problem.ts';
import { severityOf, type Severity } from './severity.ts';

/** What a report is made with; without any it is plain text. */
export interface ReportOptions {
  /** The texts the problems are in, by path, for excerpts. */
  sources?: ReadonlyMap<string, string> | undefined;
  /** How a terminal tells errors, warnings and places apart. */
  paint?: (part: Severity | 'place' | 'excerpt', text: string) => string;
}

const asWritten = (_: unknown, text: string): string => text;

/** A problem as an author reads it: place and rule, the fact, the fix, and the line it is about. */
function describe(
  { place, rule, fact, fix }: Problem,
  { sources, paint = asWritten }: ReportOptions,
): string {
  const severity = severityOf(rule);
  const at = paint('place', `${place.file}:${place.line}:${place.column}`);
  const name = severity === 'warning' ? `${rule} (warning)` : rule;
  const shown = excerpt(sources?.get(place.file) ?? '', place);
  return [
    `${at}  ${paint(severity, name)}`,
    `  ${fact}`,
    `  Fix: ${fix}`,
    ...(shown ? [paint('excerpt', shown)] : []),
  ].join('\n');
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const inReadingOrder = (a: Problem, b: Problem) =>
  compare(a.place.file, b.place.file) ||
  a.place.line - b.place.line ||
  a.place.column - b.place.column ||
  compare(a.rule, b.rule) ||
  compare(a.fact, b.fact);

/**
 * Problems file by file, in the order of their places, each once: a work that
 * two essays cite is wrong in one place.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort(inReadingOrder);
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `3 problems found.`, and how many of them only warn. */
export function countProblems(problems: readonly Problem[]): string {
  const warnings = problems.filter(({ rule }) => severityOf(rule) === 'warning').length;
  const errors = problems.length - warnings;
  if (warnings === 0) return `${counted(errors, 'problem')} found.`;
  if (errors === 0) return `${counted(warnings, 'warning')}.`;
  return `${counted(problems.length, 'problem')} found: ${counted(errors, 'error')} and ${counted(warnings, 'warning')}.`;
}

/** All problems in one text, in the order of their places. */
export function reportProblems(problems: readonly Problem[], options: ReportOptions = {}): string {
  const sorted = sortProblems(problems);
  return [countProblems(sorted), ...sorted.map((problem) => describe(problem, options))].join(
    '\n\n',
  );
}

/** Thrown once, with everything that is wrong; its message is the whole report. */
export class ProblemsError extends Error {
  override name = 'ProblemsError';
  readonly problems: readonly Problem[];
  readonly sources: ReadonlyMap<string, string> | undefined;

  constructor(problems: readonly Problem[], sources?: ReadonlyMap<string, string>) {
    super(reportProblems(problems, { sources }));
    this.problems = problems;
    this.sources = sources;
  }

  /** Where the first is: what tools that know one place only show of an error. */
  get line(): number | undefined {
    return sortProblems(this.problems)[0]?.place.line;
  }

  get column(): number | undefined {
    return sortProblems(this.problems)[0]?.place.column;
  }
}

/**
 * Stop when anything is wrong; a build must never publish around a mistake.
 * Warnings stop nothing by themselves, but are told along with errors.
 */
export function throwIfAny(
  problems: readonly Problem[],
  sources?: ReadonlyMap<string, string>,
): void {
  if (problems.some(({ rule }) => severityOf(rule) === 'error')) {
    throw new ProblemsError(problems, sources);
  }
}
