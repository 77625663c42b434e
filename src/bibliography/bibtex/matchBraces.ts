/** What `matchBraces` learned of a text. */
export interface Braces {
  /** Offset of the `}` that closes the `{` at an offset; undefined when nothing does. */
  closeOf: (open: number) => number | undefined;
  /** Offsets of every `}` that closes nothing. */
  extra: number[];
}

/**
 * Pair every brace of a text in one pass.
 *
 * BibTeX counts braces before it looks at anything else, `\{` included
 * (btxdoc §2), so pairs can be known in advance; with them the reader jumps
 * over values instead of scanning them again, and stays linear.
 */
export function matchBraces(text: string): Braces {
  const close = new Map<number, number>();
  const open: number[] = [];
  const extra: number[] = [];
  const brace = /[{}]/g;
  for (let found = brace.exec(text); found; found = brace.exec(text)) {
    if (found[0] === '{') {
      open.push(found.index);
      continue;
    }
    const opened = open.pop();
    if (opened === undefined) extra.push(found.index);
    else close.set(opened, found.index);
  }
  return { closeOf: (at) => close.get(at), extra };
}
