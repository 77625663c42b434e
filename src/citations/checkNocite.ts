import type { Work } from '../bibliography/work.ts';
import type { Problem } from '../problems/problem.ts';
import { wholeLibrary } from '../schema/nocite.ts';
import { checkKeys } from './checkKeys.ts';

/**
 * Every key of the front matter's `nocite` that is no work of the library.
 *
 * @param source The whole file, in which the key is looked for.
 */
export function checkNocite(
  nocite: readonly string[],
  source: string,
  file: string,
  works: ReadonlyMap<string, Work>,
): Problem[] {
  const lines = source.split('\n');
  const field = Math.max(
    lines.findIndex((line) => line.startsWith('nocite:')),
    0,
  );
  return nocite
    .filter((key) => key !== wholeLibrary)
    .flatMap((key) => {
      const at = lines.findIndex((line, index) => index >= field && line.includes(key));
      const line = Math.max(at, 0);
      const column = Math.max(lines[line]?.indexOf(key) ?? 0, 0) + 1;
      const place = { file, line: line + 1, column };
      const item = { key, place };
      return checkKeys([{ items: [item], textual: false, place }], works);
    });
}

/** The works that go into the reference list uncited. */
export function uncitedKeys(nocite: readonly string[], works: ReadonlyMap<string, Work>): string[] {
  return nocite.includes(wholeLibrary) ? [...works.keys()] : [...nocite];
}
