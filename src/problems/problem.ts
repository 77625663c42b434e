import type { RuleId } from './rules.ts';

/** Where something stands in a source file; line and column count from 1. */
export interface Place {
  /** Path from the project's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

/**
 * One thing that is wrong with what an author wrote.
 *
 * A value and not an exception, so that everything wrong can be collected and
 * told at once: mending a manuscript one message per build is a punishment.
 */
export interface Problem {
  rule: RuleId;
  place: Place;
  /** What is the case, with the value received. One sentence. */
  fact: string;
  /** What to do about it. One sentence. */
  fix: string;
}
