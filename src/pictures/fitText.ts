import { breakLines, cutPieces, splitPieces } from './breakLines.ts';

/** A size of type, in pixels, and how many lines of it there is room for. */
export interface Step {
  size: number;
  lines: number;
}

/** A text as it is set. */
export interface FittedText {
  size: number;
  lines: string[];
}

/**
 * Set a text as large as the steps and the width allow.
 *
 * What is too long even for the last step ends in an ellipsis, after a whole
 * word where there is one; a word longer than a line is cut.
 *
 * @param widthOf The width of a text in ems.
 */
export function fitText(
  text: string,
  steps: readonly Step[],
  width: number,
  widthOf: (text: string) => number,
): FittedText {
  const known = new Map<string, number>();
  const measure = (part: string): number => {
    const measured = known.get(part) ?? widthOf(part);
    known.set(part, measured);
    return measured;
  };

  const pieces = splitPieces(text);
  const longest = Math.max(...pieces.map((part) => measure(part.trimEnd())));
  for (const { size, lines: most } of steps) {
    if (longest * size > width) continue;
    const lines = breakLines(pieces, width / size, measure);
    if (lines.length <= most) return { size, lines };
  }

  const { size, lines: most } = steps.at(-1) ?? { size: 1, lines: 1 };
  const line = width / size;
  const cut = cutPieces(pieces, line, measure);
  for (let count = cut.length; ; count -= 1) {
    const kept = cut
      .slice(0, count)
      .join('')
      .replace(/[\s\p{P}]+$/u, '');
    const ended = count === cut.length ? cut : cutPieces(splitPieces(`${kept}…`), line, measure);
    const lines = breakLines(ended, line, measure);
    if (lines.length <= most || count === 1) return { size, lines: lines.slice(0, most) };
  }
}
