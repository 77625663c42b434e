import type { Command, Cost } from '../measure/runTimed.ts';
import type { Bench } from '../part.ts';
import type { Size } from './writeContent.ts';

/** A tool that builds a site of essays. */
export interface BuildContender {
  name: string;
  /** How its time is measured; none for a tool this machine does not have. */
  prepare: (size: Size, bench: Bench, folder: string) => Prepared | undefined;
}

/** A site that is written and can be built: by a command, or by a process that measures itself. */
export type Prepared = Command | { measure: () => Promise<Cost> };
