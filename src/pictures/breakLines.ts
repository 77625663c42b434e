/** What a line may be broken after: a space, or a hyphen, dash or stroke between words. */
const piece = /[^ ]+?(?:(?<=[^ ][-‐–—/])(?=[^ ]{2})| +|$)/gu;

/** Split a text into the pieces that a line is not broken within, each with the space after it. */
export const splitPieces = (text: string): string[] => text.match(piece) ?? [];

/** The pieces cut so that each goes into a line, as only very long words need; with a hyphen within a word. */
export function cutPieces(
  pieces: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): string[] {
  return pieces.flatMap((whole) => {
    const cut = [''];
    for (const character of whole) {
      const last = cut.length - 1;
      const before = cut[last] ?? '';
      const grown = `${before}${character}`;
      const hyphen = /\p{L}$/u.test(before) && /\p{L}/u.test(character) ? '-' : '';
      if (widthOf(`${grown.trimEnd()}${hyphen}`) <= width) cut[last] = grown;
      else cut.splice(last, 1, `${before}${hyphen}`, character);
    }
    return cut.filter(Boolean);
  });
}

/**
 * Set pieces in as few lines as a width allows, and those about equally long:
 * the narrowest measure that needs no more lines, as a compositor would a title.
 */
export function breakLines(
  pieces: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const widths = pieces.map((text) => ({
    text,
    full: widthOf(text),
    bare: widthOf(text.trimEnd()),
  }));

  const set = (measure: number): string[] => {
    const lines: string[] = [];
    let pen = Infinity;
    for (const { text, full, bare } of widths) {
      if (pen + bare > measure) {
        lines.push('');
        pen = 0;
      }
      lines.push((lines.pop() ?? '') + text);
      pen += full;
    }
    return lines.map((line) => line.trimEnd());
  };

  const fewest = set(width).length;
  let narrow = Math.max(width / 3, ...widths.map(({ bare }) => bare));
  let wide = width;
  // A hundredth of an em is less than anybody sees.
  while (wide - narrow > 0.01) {
    const middle = (narrow + wide) / 2;
    if (set(middle).length > fewest) narrow = middle;
    else wide = middle;
  }
  return set(wide);
}
