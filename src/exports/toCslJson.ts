import { namedIn } from '../bibliography/nameWork.ts';
import type { CslName } from '../schema/work.ts';
import { annotated, type ExportedWork } from './exportedWork.ts';

/**
 * Write works in CSL-JSON.
 *
 * They are CSL already (csl-data.json 1.0.2 allows no variable but its own, and
 * src/schema/work.ts none but those); the editorial note goes into `annote`. A
 * list of names has no way there to say that it goes on: `others` would be a person.
 */
export const toCslJson = (works: readonly ExportedWork[]): string =>
  `${JSON.stringify(works.map(annotated), withoutOthers, 2)}\n`;

const withoutOthers = (_: string, value: unknown): unknown =>
  Array.isArray(value) ? namedIn(value as CslName[]) : value;
