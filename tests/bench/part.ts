import type { Verdict } from './report/verdict.ts';

/** A table of the report; a cell is text, or a number with its unit already in the column's name. */
export interface Table {
  title: string;
  /** What a reader must know to read it: what was measured, on what, how. */
  about: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | undefined)[])[];
}

/** What a part is given. */
export interface Bench {
  /** Fewer and smaller cases, to see in minutes that everything still runs. */
  quick: boolean;
  /** How often each case is measured; a case of every contender before the next turn. */
  turns: number;
  /** Names of contenders to measure; all, when empty. */
  only: readonly string[];
  /** Sizes of a site to measure, where a part has several; all of its own, when empty. */
  sizes: readonly { essays: number; works: number }[];
  /** This project's folder. */
  root: string;
  /** A folder for what is made on the way; empty at the beginning of a run. */
  scratch: string;
  /** Where the rivals' packages are, once installed: `tests/bench/node_modules`. */
  rivals: string;
  /** Tell the person who waits what is being done. */
  say: (progress: string) => void;
}

/** What a part found. */
export interface Findings {
  tables: Table[];
  /** Promises with what was measured; the command fails when one is broken. */
  verdicts: Verdict[];
}

/**
 * A part of the benchmarks: the default export of `tests/bench/<name>/part.ts`.
 *
 * The runner finds parts by their folders, so that a new one is a folder and
 * nothing else. What a part needs from the registry stands in
 * `tests/bench/package.json`.
 */
export interface Part {
  /** What it measures, for `--help`. */
  about: string;
  run: (bench: Bench) => Promise<Findings>;
}
