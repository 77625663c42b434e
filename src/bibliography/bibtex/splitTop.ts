/**
 * Split TeX at a separator that stands outside braces; `pattern` must be sticky.
 *
 * @example splitTop('A and {B and C}', /\s+and\s+/iy) // => ['A', '{B and C}']
 */
export function splitTop(value: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    const sign = value[at];
    if (sign === '\\') {
      at++;
      continue;
    }
    if (sign === '{') depth++;
    if (sign === '}') depth = Math.max(depth - 1, 0);
    if (depth > 0) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(value);
    if (!found) continue;
    parts.push(value.slice(from, at));
    from = at + found[0].length;
    at = from - 1;
  }
  parts.push(value.slice(from));
  return parts;
}
