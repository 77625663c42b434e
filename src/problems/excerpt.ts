import type { Place } from './problem.ts';

/** How much of a line is shown: a paragraph in Markdown may be one line of a thousand characters. */
const width = 90;
const lead = 40;

/** Signs that take the room of two where every sign has the same width. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/**
 * The line of the source where something is wrong, with a caret under the
 * place. Nothing where the source has no such line.
 */
export function excerpt(source: string, { line, column }: Place): string {
  const whole = source.split(/\r\n|[\n\r]/)[line - 1];
  if (whole === undefined || whole.trim() === '' || column > whole.length + 1) return '';
  const from = Math.max(0, column - 1 - lead) > 10 ? column - 1 - lead : 0;
  const to = from + width;
  // What could move a terminal's cursor is shown as a space.
  const shown = whole.slice(from, to).replaceAll(/\p{Cc}/gu, ' ');
  const before = Array.from(shown.slice(0, column - 1 - from));
  const number = String(line);
  const open = from > 0 ? '…' : '';
  const room =
    open.replaceAll(/./g, ' ') + before.map((sign) => (wide.test(sign) ? '  ' : ' ')).join('');
  return [
    `  ${number} | ${open}${shown}${to < whole.length ? '…' : ''}`.trimEnd(),
    `  ${' '.repeat(number.length)} | ${room}^`,
  ].join('\n');
}
