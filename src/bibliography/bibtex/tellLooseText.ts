import type { Source } from './readFields.ts';

/** `article{key,`: the beginning of an entry that has lost its `@`. */
const lostAt = /^[ \t]*([A-Za-z]+)[ \t]*\{[ \t]*([^\s,{}()="]+)[ \t]*,/m;
/** `@article key,`: one that has lost its brace. */
const lostBrace = /^[ \t]*@[ \t]*([A-Za-z]+)(?![A-Za-z]|\s*[{(])/m;

/**
 * Tell what stands between entries and was meant to be in one.
 *
 * BibTeX takes all text between entries for comments (btxdoc §2), which is how
 * a `}` too many loses the rest of an entry without a word.
 */
export function tellLooseText(
  { text, braces, placeOf, problems }: Source,
  gaps: readonly [number, number][],
): void {
  const complain = (offset: number, fact: string, fix: string) =>
    problems.push({ rule: 'bibliography-parses', place: placeOf(offset), fact, fix });
  let extra = 0;
  for (const [from, to] of gaps) {
    while ((braces.extra[extra] ?? Infinity) < from) extra++;
    const brace = braces.extra[extra] ?? Infinity;
    if (brace < to) {
      complain(
        brace,
        `This \`}\` closes nothing: the entry before it ended in line ${placeOf(Math.max(from - 1, 0)).line} already, and what stands between is not read.`,
        'Remove the `}` that is too many, here or above.',
      );
    }
    const gap = text.slice(from, to);
    const entry = lostAt.exec(gap);
    if (entry) {
      complain(
        from + entry.index,
        `\`${entry[0].trim()}\` stands outside of any entry.`,
        'Put an `@` before the type.',
      );
    }
    const at = lostBrace.exec(gap);
    if (at && at[1]?.toLowerCase() !== 'comment') {
      complain(
        from + at.index,
        `\`@${at[1]}\` is not followed by \`{\`.`,
        `Write \`@${at[1]}{key,\`.`,
      );
    }
  }
}
