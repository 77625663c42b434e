import type { Problem } from '../../problems/problem.ts';
import type { BibliographyFile } from '../bibliographyFile.ts';
import type { Work } from '../work.ts';
import { inheritFields } from './inheritFields.ts';
import { resolveStrings } from './resolveStrings.ts';
import { splitEntries } from './splitEntries.ts';
import { toCsl } from './toCsl.ts';

/** A work, and whether its entry could be read to its end. */
export interface ReadWork extends Work {
  whole: boolean;
}

/**
 * Read the works of `.bib` files.
 *
 * All files together, since an entry may take fields from another file's
 * (`crossref`), as BibTeX has it; an `@string` holds in its own file.
 */
export function readBibtex(files: readonly BibliographyFile[]): {
  works: ReadWork[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const entries = files.flatMap(({ path, text }) => {
    const split = splitEntries(path, text);
    const resolved = resolveStrings(split.entries, split.strings);
    problems.push(...split.problems, ...resolved.problems);
    return resolved.entries;
  });
  const inherited = inheritFields(entries);
  problems.push(...inherited.problems);
  const works = inherited.entries.map((entry): ReadWork => {
    const { problems: found, ...read } = toCsl(entry);
    problems.push(...found);
    return { key: entry.key, ...read, place: entry.place, whole: entry.whole };
  });
  return { works, problems };
}
