import type { Point } from 'unist';

/** Where the lines of a text begin, by CommonMark's three line endings. */
function lineStarts(source: string): number[] {
  const starts = [0];
  for (let index = 0; index < source.length; index++) {
    const char = source[index];
    if (char === '\n' || (char === '\r' && source[index + 1] !== '\n')) starts.push(index + 1);
  }
  return starts;
}

/** Turn offsets into lines and columns, both from 1, as an editor shows them. */
export function pointsOf(source: string): (offset: number) => Point {
  const starts = lineStarts(source);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset };
  };
}
