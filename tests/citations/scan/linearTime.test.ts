import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { scanTree } from '../../../src/citations/scan/scanTree.ts';

/** The steps a scan of one paragraph takes; Markdown's own parser, which has its own limits, is left out. */
function stepsOf(value: string): number {
  const end = { line: 1, column: value.length + 1, offset: value.length };
  const position = { start: { line: 1, column: 1, offset: 0 }, end };
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', position, children: [{ type: 'text', value, position }] }],
  };
  const tally = { steps: 0 };
  scanTree(tree, value, 'essay.mdx', tally);
  return tally.steps;
}

/** Shapes on which a careless reader goes back again and again (CITATIONS.md, "Time"). */
describe('twice the text takes twice the steps', () => {
  test.each([
    '[',
    ']',
    '[@a',
    '[@{',
    '@{',
    '@{a@{',
    '[@{a',
    '{',
    '{{@',
    '@',
    '@a',
    '@a ',
    '@a[',
    '@a [',
    '[@a]',
    '[@a;',
    '[@a; ',
    '[[@a]',
    '[@a [',
    '@a [p. ',
    '[@a, (1',
    '[@a, p.1-',
    '[@a {',
    '@a/',
    '@a://',
    '@a.',
    '-@',
    '--@a',
    ';',
    '&amp;',
    '&',
    '\\@',
    '\\',
    'a\n',
    'a \n>',
    '>\n',
    ' ',
    '@a  ',
    'xi, ',
    '[@a, 1, 1',
    '§',
    'p.',
  ])('%j', (unit) => {
    const [one = 0, two = 0] = [5_000, 10_000].map((length) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return stepsOf(`@a ${text}`) / text.length;
    });
    expect(one).toBeGreaterThan(0);
    expect(two / one).toBeLessThan(1.1);
    expect(two).toBeLessThan(20);
  });

  test.each([
    '[@a, (1',
    '[@a, p.1-',
    '[@a {',
    '@a [p. ',
    '[[@a] ',
    '[@a [',
    'xi, ',
    '1, ',
    '§',
    '((',
    '{{',
    ', ; ',
  ])('in a cluster of the greatest length: %j', (unit) => {
    const [one = 0, two = 0] = [4_000, 8_000].map((length) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return stepsOf(`[@a, p. 1, ${text}]`) / text.length;
    });
    expect(two / one).toBeLessThan(1.1);
  });
});

test('ten thousand nested quotations exhaust no stack', () => {
  let tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '@a' }] }],
  };
  for (let depth = 0; depth < 10_000; depth++) {
    tree = { type: 'root', children: [{ type: 'blockquote', children: tree.children as never }] };
  }
  expect(scanTree(tree, '', 'essay.mdx', { steps: 0 })).toEqual([]);
});
