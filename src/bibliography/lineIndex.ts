import type { Place } from '../problems/problem.ts';

/** From an offset in a text to the place an editor shows for it. */
export type PlaceOf = (offset: number) => Place;

/** Index the lines of a text once, so that each place costs a binary search and not a walk. */
export function lineIndex(file: string, text: string): PlaceOf {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
