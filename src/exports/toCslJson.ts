import { annotated, type ExportedWork } from './exportedWork.ts';

/**
 * Write works in CSL-JSON.
 *
 * They are CSL already (csl-data.json 1.0.2 allows no variable but its own, and
 * src/schema/work.ts none but those); the editorial note goes into `annote`.
 */
export const toCslJson = (works: readonly ExportedWork[]): string =>
  `${JSON.stringify(works.map(annotated), null, 2)}\n`;
