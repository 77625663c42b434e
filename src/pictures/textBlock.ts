import { fitText, type Step } from './fitText.ts';
import { spellable } from './spellable.ts';
import type { Typeface } from './typeface.ts';

/** A text set and measured, to be drawn where there is room for it. */
export interface TextBlock {
  /** From the top of the first line's capitals to the last line's baseline. */
  height: number;
  /** Draw it with its upper left corner there, in that colour. */
  draw: (x: number, y: number, colour: string) => string;
}

/** Of a letter's height, how much a capital has, and from one baseline to the next. */
const capital = 0.67;
const leading = 1.1;

/**
 * Set a text, as large as its steps and the width allow; undefined when there
 * is none, or the font cannot spell it.
 */
export function textBlock(
  text: string | undefined,
  face: Typeface,
  options: { steps: readonly Step[]; width: number; language: string },
): TextBlock | undefined {
  const { steps, width, language } = options;
  const spelt = text === undefined ? undefined : spellable(text, face);
  if (spelt === undefined) return undefined;
  const { size, lines } = fitText(spelt, steps, width, (part) => face.widthOf(part, language));
  const scale = size / 1000;
  return {
    height: (capital + (lines.length - 1) * leading) * size,
    draw: (x, y, colour) =>
      lines
        .map((line, index) => {
          const baseline = Math.round(y + (capital + index * leading) * size);
          const place = `matrix(${scale} 0 0 ${-scale} ${x} ${baseline})`;
          return `<path fill="${colour}" transform="${place}" d="${face.outline(line, language)}"/>`;
        })
        .join(''),
  };
}
