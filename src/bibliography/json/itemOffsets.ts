/**
 * Where each item of a JSON array begins.
 *
 * `JSON.parse` keeps no places, and a parser that does (`yaml`) takes seconds
 * where ten thousand works are read; the text is known to be sound JSON here.
 */
export function itemOffsets(json: string): number[] {
  const offsets: number[] = [];
  let depth = 0;
  const sign = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;
  for (let found = sign.exec(json); found; found = sign.exec(json)) {
    if (found[0] === '{' || found[0] === '[') {
      if (depth === 1) offsets.push(found.index);
      depth++;
    } else if (found[0] === '}' || found[0] === ']') depth--;
    else if (depth === 1) offsets.push(found.index);
  }
  return offsets;
}
