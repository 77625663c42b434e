import { readTex } from '../../../../src/bibliography/bibtex/readTex.ts';
import type { BibliographyFile } from '../../../../src/bibliography/bibliographyFile.ts';
import type { Problem } from '../../../../src/problems/problem.ts';
import { entriesOf } from './entriesOf.ts';

const told = /^Field `[^`]+` of `([^`]+)` has `\\([A-Za-z]+)/;

/**
 * The words that the entries of a key have in TeX commands which our reader
 * tells it does not know: looked for in the text itself, so that a reader that
 * loses them is not excused.
 */
export function wordsInCommands(
  files: readonly BibliographyFile[],
  problems: readonly Problem[],
): (key: string) => string[] {
  const commands = new Set(problems.flatMap(({ fact }) => told.exec(fact)?.[2] ?? []));
  return (key) => {
    const entries = entriesOf(files, key);
    const words = [...commands].flatMap((command) => {
      const use = new RegExp(`\\\\${command}\\s*((?:\\{(?:[^{}]|\\{[^{}]*\\})*\\})+)`, 'g');
      return entries.flatMap((entry) =>
        [...entry.matchAll(use)].map(([, typed = '']) => lastOf(typed)),
      );
    });
    return [...new Set(words.filter(Boolean))];
  };
}

/** What the last of a command's arguments says. */
const lastOf = (typed: string): string =>
  readTex(/\{(?:[^{}]|\{[^{}]*\})*\}$/.exec(typed)?.[0] ?? '', { markup: false }).text;
