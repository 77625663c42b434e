import { join } from 'node:path';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Problem } from '../problems/problem.ts';
import { countProblems, sortProblems } from '../problems/report.ts';

/** What Vite shows over a page; with the fields that Astro's overlay shows besides. */
interface OverlayPayload {
  type: 'error';
  /** Tells Astro that there is nothing left to add; it would look for a grammar to colour a `.bib` by. */
  __isEnhancedAstroErrorPayload: true;
  err: {
    name: string;
    title: string;
    /** HTML. */
    message: string;
    stack: string;
    loc: { file: string; line: number; column: number };
    /** HTML. */
    highlightedCode: string;
  };
}

/** Lines that are shown before and after the one where the first problem is. */
const around = 4;

/**
 * Everything wrong, as the overlay shows it over the page in `npm run dev`: all
 * problems, and the source of the first. Authors' words are escaped, since the
 * overlay takes HTML.
 */
export function errorOverlay(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  root: string,
): OverlayPayload {
  const sorted = sortProblems(problems);
  const told = sorted.map(
    ({ rule, place, fact, fix }) =>
      `${place.file}:${place.line}:${place.column}  ${rule}\n${fact}\nFix: ${fix}`,
  );
  const { file, line, column } = sorted[0]?.place ?? { file: '', line: 1, column: 1 };
  const lines = (texts.get(file) ?? '').split(/\r?\n/);
  const from = Math.max(0, line - 1 - around);
  const shown = lines.slice(from, line + around).flatMap((text, index) => {
    const isWrong = from + index + 1 === line;
    return [h('span', { class: isWrong ? ['line', 'error-line'] : 'line' }, text), '\n'];
  });
  const style = `counter-reset: step ${from}`;
  return {
    type: 'error',
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: 'Ibid',
      title: countProblems(sorted),
      message: toHtml({ type: 'text', value: told.join('\n\n') }),
      stack: '',
      loc: { file: join(root, file), line, column },
      highlightedCode: toHtml(h('pre.shiki', h('code', { style }, shown))),
    },
  };
}
