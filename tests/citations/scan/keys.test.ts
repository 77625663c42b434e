import { describe, expect, test } from 'vitest';
import { keysOf, scanText } from './scanText.ts';

describe('a key ends where pandoc ends it', () => {
  test.each([
    ['@Foo_bar.baz.', 'Foo_bar.baz'],
    ['@Foo_bar--baz', 'Foo_bar'],
    ['@doe’s and', 'doe'],
    ["@doe's and", 'doe'],
    ['@doe, who', 'doe'],
    ['@doe—as', 'doe'],
    ['@doe: this', 'doe'],
    ['@doe? Yes', 'doe'],
    ['@doe/', 'doe'],
    ['(@doe)', 'doe'],
    ['@a', 'a'],
    ['@7', '7'],
    ['@_x', '_x'],
    ['@doe:1999:a', 'doe:1999:a'],
    ['@a.b#c$d%e&f-g+h?i/j', 'a.b#c$d%e&f-g+h?i/j'],
    ['@müller_größe', 'müller_größe'],
    ['@пункт3', 'пункт3'],
    ['@山田2020', '山田2020'],
    ['@cafe\u0301', 'cafe\u0301'],
    ['@𝒜bc', '𝒜bc'],
    ['@foo\\_bar', 'foo_bar'],
    ['@foo\\.bar', 'foo'],
    ['@https://example.com/a.', 'https://example.com/a'],
    ['@constructor', 'constructor'],
    ['@__proto__x', '__proto__x'],
  ])('%s', (source, key) => {
    expect(keysOf(source)).toEqual([key]);
  });
});

describe('braces hold any key', () => {
  test.each([
    ['[@{Foo_bar.baz.}]', 'Foo_bar.baz.', 'md'],
    [
      '@{https://example.com/bib?name=foobar&date=2000} says',
      'https://example.com/bib?name=foobar&date=2000',
      'md',
    ],
    ['[@{https://example.com/x}, p. 33]', 'https://example.com/x', 'md'],
    ['[@{odd key}]', 'odd key', 'md'],
    ['[@{a;b]c}]', 'a;b]c', 'md'],
    ['[@{a{b}c}]', 'a{b}c', 'md'],
    ['[@{doe99}]', 'doe99', 'mdx'],
    ['@{doe.smith} says', 'doe.smith', 'mdx'],
    // What MDX would read as broken code, between braces it leaves alone.
    [
      '@\\{https://example.com/bib?name=foobar&date=2000\\} says',
      'https://example.com/bib?name=foobar&date=2000',
      'mdx',
    ],
    ['[see @\\{odd#key]\\}, p. 3]', 'odd#key]', 'mdx'],
  ] as const)('%s', (source, key, syntax) => {
    expect(keysOf(source, syntax)).toEqual([key]);
  });
});

describe('an `@` begins a key anywhere but behind a letter or digit', () => {
  test.each([
    ['“@x” ‘@y’ "@z"', ['x', 'y', 'z']],
    ['@x/@y', ['x', 'y']],
    ['as in—@x', ['x']],
    ['*so*@x', ['x']],
    ['1@x', []],
    ['me@localhost', []],
    ['é@x', []],
    ['e\u0301@x', []],
    ['lone @ sign, @ twice', []],
    ['@@x', ['x']],
    ['@*', []],
  ])('%s', (source, keys) => {
    expect(keysOf(source)).toEqual(keys);
  });
});

test('a hyphen behind a word, or a second one, suppresses no author', () => {
  const { clusters } = scanText('pre-@x and --@y');
  expect(clusters.map(({ textual, items }) => [textual, items[0]?.suppressAuthor])).toEqual([
    [true, undefined],
    [true, undefined],
  ]);
});
