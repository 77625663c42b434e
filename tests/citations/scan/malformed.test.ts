import { describe, expect, test } from 'vitest';
import { scanText } from './scanText.ts';

/** What is wrong with a text, as an author is told, and that it was left as it was. */
const told = (source: string, syntax: 'md' | 'mdx' = 'mdx') =>
  scanText(source, syntax).problems.map(
    ({ place, rule, fact, fix }) => `${place.line}:${place.column} ${rule}\n${fact}\n${fix}`,
  );

describe('what cannot be read is told, with its place', () => {
  test.each([
    ['One [@]', '1:6', 'An `@` in `@` has no key'],
    ['One [-@, p. 3]', '1:7', 'An `@` in `-@, p. 3` has no key'],
    ['One [see @a; and also]', '1:14', 'The part `and also` of a citation names no work.'],
    ['One [@a;\n@b; see me@x.org]', '2:5', 'The part `see me@x.org` of a citation names no work.'],
    ['One [@a;]', '1:9', 'A part of the citation `[@a;]` is empty.'],
    ['One [; @a]', '1:6', 'A part of the citation `[; @a]` is empty.'],
    ['One [@a;; @b]', '1:9', 'A part of the citation `[@a;; @b]` is empty.'],
    ['@x [p. 3; p. 4]', '1:11', 'The part `p. 4` of a citation names no work.'],
    ['One [@a and @b]', '1:13', 'The part `@a and @b` of a citation names more than one work.'],
    ['One [see @a [and @b]]', '1:13', 'inside the citation `[see @a [and @b]]`'],
    ['@x [see [@a]]', '1:9', 'inside the citation `[see [@a]]`'],
    ['One [@a, *and @b*]', '1:10', 'inside the citation `*and @b*`'],
    ['One [*as **@b says*** @a]', '1:6', 'inside the citation'],
    ['One [@a, p. 3', '1:5', 'The citation that begins `[@a, p. 3` is never closed.'],
    ['One *[-@a*, p. 3]', '1:6', 'is never closed'],
    ['One [@a, ![x](y.png)]', '1:10', 'holds `![x](y.png)`'],
    ['One [@a, <Term>x</Term>]', '1:10', 'holds `<Term>x</Term>`'],
    ['One [@a, <em lang="de">x</em>]', '1:10', 'holds `<em lang="de">x</em>`'],
    ['One [@a, ~~x~~]', '1:10', 'holds `~~x~~`'],
    ['One [@a, x[^1]]\n\n[^1]: y', '1:11', 'holds `[^1]`'],
    ['One [@a, *x ![](y.png)*]', '1:10', 'cannot stand in one'],
    ['One [@a, p. <X/> 3]', '1:13', 'holds `<X/>`'],
  ])('%s', (source, place, fact) => {
    const { problems, clusters, tree } = scanText(source);
    expect(problems.map((problem) => `${problem.place.line}:${problem.place.column}`)).toEqual([
      place,
    ]);
    expect(problems[0]?.fact).toContain(fact);
    expect(problems[0]?.rule).toBe('citation-well-formed');
    expect(clusters.filter(({ textual }) => !textual)).toEqual([]);
    expect(JSON.stringify(tree)).toContain('@');
  });

  test.each([
    ['One [@{], two', '1:6', 'opened in `@{'],
    ['One @{a', '1:5', 'opened in `@{'],
    ['One [@{}]', '1:6', 'The key in `@{}` is empty.'],
    ['One @{ }', '1:5', 'The key in `@{ }` is empty.'],
    ['One [@{`x`}]', '1:6', 'the braces of `@{`x`}` stands code'],
    ['One @{a*b*c}', '1:5', 'the braces of `@{a*b*c}` stands code, emphasis'],
    ['One [@a, {p. 3]', '1:10', 'opened in `{p. 3`'],
    ['One [@a, {p. s{s}s]', '1:10', 'opened in `{p. s{s}s`'],
    ['One [@a, <b>x</b>]', '1:10', 'holds `<b>`'],
  ])('in plain Markdown: %s', (source, place, fact) => {
    const { problems } = scanText(source, 'md');
    expect(problems.map((problem) => `${problem.place.line}:${problem.place.column}`)[0]).toBe(
      place,
    );
    expect(problems[0]?.fact).toContain(fact);
  });
});

test('every form, in words', () => {
  const forms = ['[@]', '[@a;]', '[@a; b]', '[@a @b]', '[@a [@b]]', '[@a', '[@a, ![x](y)]'];
  const inMarkdown = ['@{', '@{}', '[@a {3]', `[@a${' x'.repeat(5_000)}]`];
  expect(
    [
      ...forms.flatMap((form) => told(form)),
      ...inMarkdown.flatMap((form) => told(form, 'md')),
    ].join('\n\n'),
  ).toMatchInlineSnapshot(`
      "1:2 citation-well-formed
      An \`@\` in \`@\` has no key behind it.
      Write the key right behind it, or \`\\@\` for the sign itself.

      1:5 citation-well-formed
      A part of the citation \`[@a;]\` is empty.
      Remove the semicolon that is too many.

      1:6 citation-well-formed
      The part \`b\` of a citation names no work.
      Give it a key, or join it to the part before with a comma in place of the semicolon.

      1:5 citation-well-formed
      The part \`@a @b\` of a citation names more than one work.
      Put a semicolon between works: \`[@one; @two]\`; write \`\\@\` for the sign itself.

      1:5 citation-well-formed
      A citation stands inside the citation \`[@a [@b]]\`.
      Give each work its own part, \`[see @one; @two]\`; write \`\\@\` for the sign itself.

      1:1 citation-well-formed
      The citation that begins \`[@a\` is never closed.
      Close it with \`]\` in the same paragraph and outside of emphasis begun in it, or write \`\\[\` for the sign itself.

      1:6 citation-well-formed
      A citation holds \`![x](y)\`, which cannot stand in one.
      Keep to words, emphasis, strong, code, links, <sup> and <sub> in a citation, and put the rest before or behind it.

      1:1 citation-well-formed
      The braces around a key, opened in \`@{\`, are never closed.
      Close the braces behind the key: \`@{key}\`.

      1:1 citation-well-formed
      The key in \`@{}\` is empty.
      Write the key between the braces, or \`\\@\` for the sign itself.

      1:5 citation-well-formed
      The braces around a locator, opened in \`{3\`, are never closed.
      Close the braces behind the locator, or write \`\\{\` behind a word for the sign itself.

      1:1 citation-well-formed
      The citation that begins \`[@a x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x …\` is longer than 10000 characters.
      See whether its \`]\` is missing; put long remarks into a note of your own."
    `);
}, 60_000);

test('all that is wrong is told at once', () => {
  expect(told('[@a; b; c; ; @d @e] and [@]')).toHaveLength(5);
});

test('the longest cluster is read, one longer is not', () => {
  const of = (length: number) => `[@a ${'x'.repeat(length - 5)}]`;
  expect(scanText(of(10_000)).clusters).toHaveLength(1);
  expect(told(of(10_001))).toHaveLength(1);
});
