/** Second characters of the named references that stand for two (HTML, "Named character references"). */
const seconds = new Set(['\u0338', '\u20D2', '\u20E5', '\uFE00', '\u200A', '\u0333', '\u0331']);

/** Where a reference such as `&amp;` or `&#x40;` ends; undefined if none begins here. */
function endOfReference(source: string, at: number): { end: number; name: string } | undefined {
  const body = /^&(#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{0,31});/.exec(
    source.slice(at, at + 36),
  );
  return body ? { end: at + body[0].length, name: body[1]! } : undefined;
}

/**
 * How much of `value` a character reference in the source stands for.
 *
 * The names need not be known: a name Markdown does not know stays as written,
 * so its text begins with `&`, and only `amp` is a name for `&` itself.
 */
export function matchReference(
  value: string,
  index: number,
  source: string,
  at: number,
): { length: number; end: number } | undefined {
  const found = endOfReference(source, at);
  if (!found) return undefined;
  const { name, end } = found;
  if (value[index] === '&' && !name.startsWith('#') && name.toLowerCase() !== 'amp')
    return undefined;
  const length = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  const second = value[index + length];
  const isPair =
    second !== undefined && (seconds.has(second) || (name === 'fjlig' && second === 'j'));
  return { length: isPair && source[end] !== second ? length + 1 : length, end };
}
