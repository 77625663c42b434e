import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { scanCitations } from '../../../src/citations/scan/scanCitations.ts';
import { keysOf, parse, scanText } from './scanText.ts';

describe('a citation is found wherever prose stands', () => {
  test.each([
    ['paragraph', 'One [@a].'],
    ['emphasis', '*One [@a]*'],
    ['strong', '**@a**'],
    ['struck text', '~~[@a]~~'],
    ['heading', '## As @a says'],
    ['underlined heading', 'As @a says\n---'],
    ['table', '| x |\n| - |\n| [@a, p. 3] |'],
    ['quotation', '> One\n> [@a]'],
    ['list', '1. one\n   - two [@a]'],
    ['task list', '- [x] two @a'],
    ['link text', '[see @a](https://x.org)'],
    ['reference link text', '[see @a][r]\n\n[r]: https://x.org'],
    ['footnote', 'x[^1]\n\n[^1]: See [@a].'],
    ['inline element', 'x <em>see @a</em>'],
    ['element in a line of its own', '<p>see @a</p>'],
    ['block element', '<Figure>\n  See\n  [@a, p. 3].\n</Figure>'],
    ['block element with text in one line', '<Figure><figcaption>See [@a].</figcaption></Figure>'],
    ['list in a quotation in a footnote', 'x[^n]\n\n[^n]: y\n\n    > - z *[@a]*'],
  ])('%s', (_, source) => {
    expect(keysOf(source)).toEqual(['a']);
  });
});

describe('never where there is no prose', () => {
  test.each([
    ['code', '`[@a]`'],
    ['code block', '```\n[@a]\n```'],
    ['link address', '[x](https://x.org/@a)'],
    ['definition', '[x]: https://x.org/@a\n\n[x]'],
    ['image description', '![as @a says](x.png)'],
    ['import', "import { a } from '@a/b'"],
    ['expression', '{"[@a]"} and {`@a`}'],
    ['attribute', '<X by="@a" to={"@a"} />'],
    ['element for code', 'x <code>@a</code> y <kbd>@a</kbd>'],
    ['e-mail address', 'me@x.org and [me@x.org] and (me@x.org)'],
    ['address with an `@`', 'https://medium.com/@a and www.x.org/@a and [https://medium.com/@a]'],
    ['link that shows its address', '[https://medium.com/@a](https://medium.com/@a)'],
    ['escaped', '\\@a and \\[\\@a\\]'],
    ['character reference', '&#64;a and &commat;a'],
    ['footnote reference', 'x[^a] and [^@]\n\n[^a]: y'],
    ['brackets without a key', '[sic] [a; b] [see @ home] [me@localhost]'],
  ])('%s', (_, source) => {
    const before = parse(source, 'mdx');
    const { tree, problems } = scanText(source);
    expect([tree, problems]).toEqual([before, []]);
  });
});

test('an autolink in plain Markdown is no place for a key', () => {
  expect(keysOf('<https://medium.com/@a> <b title="@a">', 'md')).toEqual([]);
});

test('escaped brackets open no group', () => {
  const { clusters } = scanText('\\[@a]');
  expect(clusters.map(({ textual }) => textual)).toEqual([true]);
});

test('a link or a definition is what Markdown takes it for', () => {
  const { clusters, tree } = scanText('[@a](https://x.org) and [@b]\n\n[@b]: https://y.org');
  expect(clusters.map(({ textual }) => textual)).toEqual([true, true]);
  expect(JSON.stringify(tree)).toContain('linkReference');
});

test('a citation right behind an address is read, and leaves the address a link', () => {
  const source =
    'See www.x.org/a[-@a, p. 3; @b], https://y.org/?id=[see @c] and <https://z.org[@d]>.';
  const { clusters, nodes, tree } = scanText(source, 'md');
  expect(clusters.map(({ items }) => items.map(({ key }) => key))).toEqual([['a', 'b'], ['c']]);
  expect(nodes.map(({ position }) => position?.start.column)).toEqual([16, 51]);
  const links: [string, string][] = [];
  visit(tree, 'link', (link) => void links.push([link.url, toString(link)]));
  expect(links).toEqual([
    ['http://www.x.org/a', 'www.x.org/a'],
    ['https://y.org/?id=', 'https://y.org/?id='],
    ['https://z.org[@d]', 'https://z.org[@d]'],
  ]);
});

test('text around a cluster stays, with the white space before it', () => {
  const { tree } = scanText('One  [@a, p. 3], *two*[@b]\nthree @c.');
  const children = tree.children[0]?.type === 'paragraph' ? tree.children[0].children : [];
  expect(children.map((node) => (node.type === 'citation' ? '¶' : toString(node)))).toEqual([
    'One  ',
    '¶',
    ', ',
    'two',
    '¶',
    '\nthree ',
    '¶',
    '.',
  ]);
});

test('nodes that no citation touches are the same nodes', () => {
  const tree = parse('*one* [@a] two', 'mdx');
  const paragraph = tree.children[0];
  const emphasis = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  scanCitations(tree, '*one* [@a] two', 'essay.mdx');
  expect(paragraph?.type === 'paragraph' && paragraph.children[0]).toBe(emphasis);
});

test('a tree without positions is read all the same', () => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: 'One [@a; @] and @b [p. 3].' }] },
    ],
  };
  expect(scanCitations(tree, '', 'essay.mdx').map(({ place }) => place)).toEqual([
    { file: 'essay.mdx', line: 1, column: 1 },
  ]);
  expect(JSON.stringify(tree)).toContain('"key":"b"');
});
