import { readTex } from '../../../../src/bibliography/bibtex/readTex.ts';
import type { BibliographyFile } from '../../../../src/bibliography/bibliographyFile.ts';
import type { Problem } from '../../../../src/problems/problem.ts';

const told = /^Field `[^`]+` of `([^`]+)` has `\\([A-Za-z]+)/;

/**
 * The words that entries have in TeX commands which our reader tells it does
 * not know, by key: looked for in the text itself, so that a reader that loses
 * them is not excused.
 */
export function wordsInCommands(
  files: readonly BibliographyFile[],
  problems: readonly Problem[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { fact } of problems) {
    const [, key = '', command] = told.exec(fact) ?? [];
    if (command === undefined) continue;
    const use = new RegExp(`\\\\${command}\\s*((?:\\{(?:[^{}]|\\{[^{}]*\\})*\\})+)`, 'g');
    const words = files.flatMap(({ text }) =>
      [...entryOf(text, key).matchAll(use)].map(([, typed = '']) => lastOf(typed)),
    );
    // Longer first, since a shorter one may be a part of it.
    const all = new Set([...(found.get(key) ?? []), ...words.filter(Boolean)]);
    found.set(
      key,
      [...all].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}

/** The text from an entry's key to the next entry. */
function entryOf(text: string, key: string): string {
  const from = text.search(new RegExp(`@\\w+\\s*[{(]\\s*${RegExp.escape(key)}\\s*,`));
  if (from < 0) return '';
  const to = text.slice(from + 1).search(/^\s*@\w+\s*[{(]/m);
  return text.slice(from, to < 0 ? undefined : from + 1 + to);
}

/** What the last of a command's arguments says. */
const lastOf = (typed: string): string =>
  readTex(/\{(?:[^{}]|\{[^{}]*\})*\}$/.exec(typed)?.[0] ?? '', { markup: false }).text;
