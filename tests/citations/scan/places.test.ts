import { parseFrontmatter } from '@astrojs/markdown-remark';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { scanCitations } from '../../../src/citations/scan/scanCitations.ts';
import { parse, scanText } from './scanText.ts';

/** Where each key's `@` stands, as `line:column`. */
const placesOf = (source: string, syntax: 'md' | 'mdx' = 'mdx') =>
  scanText(source, syntax).clusters.flatMap(({ items }) =>
    items.map(({ key, place }) => `${key} ${place.line}:${place.column}`),
  );

describe('a key is where the author wrote it', () => {
  test.each([
    ['on one line', 'One [see @a; -@b] @c', ['a 1:10', 'b 1:15', 'c 1:19']],
    ['on wrapped lines', 'One\ntwo [see\n@a, p. 3;\n  also @b]', ['a 3:1', 'b 4:8']],
    ['behind escapes', '\\@x \\[y\\] \\\\ @a', ['a 1:14']],
    ['behind references', '&amp; &#x40;&nbsp;&NotEqualTilde; &nope; @a', ['a 1:42']],
    ['behind a reference to what is written', '&amp;amp; @a', ['a 1:11']],
    ['in a quotation', '> One &amp;\n> > two\n> > three [@a;\n> > @b]', ['a 3:12', 'b 4:5']],
    ['in a lazy quotation', '> One\n two @a\n     > three @b', ['a 2:6', 'b 3:14']],
    ['in a list', '- One\n  two @a\n\n  * three [@b]', ['a 2:7', 'b 4:12']],
    ['behind a hard break', 'One  \n   two @a\\\nthree @b', ['a 2:8', 'b 3:7']],
    ['behind trailing space', 'One \n   two \t\n@a', ['a 3:1']],
    ['in a table', '| x \\| y | @a |\n|--|--|\n| [@b] | \\@ @c |', ['a 1:12', 'b 3:4', 'c 3:13']],
    ['in an element', '<Figure>\n  One\n    two @a\n</Figure>', ['a 3:9']],
    ['with line endings of Windows', 'One\r\ntwo\r\n[@a;\r\n@b]', ['a 3:2', 'b 4:1']],
    ['behind a byte order mark', '\uFEFFOne @a\n\n@b', ['a 1:5', 'b 3:1']],
    ['behind letters of two units', '𝒜 😀 @a', ['a 1:7']],
    ['behind a tab', 'One\t@a', ['a 1:5']],
    [
      'behind an address GFM finds in brackets',
      '\\@ [see https://x.org, @a] me@x.org @b',
      ['a 1:24', 'b 1:37'],
    ],
    [
      'the same behind a hard break',
      '> [see  \n>   -@a.b, https://x.org; @c]',
      ['a.b 2:6', 'c 2:27'],
    ],
    ['behind a reference in an address', 'https://x.org&amp;[@word]', ['word 1:20']],
    ['the same in emphasis', 'x *see [\\@ https://x.org, @a]*', ['a 1:27']],
  ])('%s', (_, source, places) => {
    expect(placesOf(source)).toEqual(places);
  });
});

test('the node covers the cluster', () => {
  const source = 'One\n> \\[ [see\n> @a, p. 3] two @b\n> [p. 4], three';
  const slices = scanText(source).nodes.map(({ position }) =>
    source.slice(position?.start.offset, position?.end.offset),
  );
  expect(slices).toEqual(['[see\n> @a, p. 3]', '@b\n> [p. 4]']);
});

test('the cluster is where it begins', () => {
  expect(scanText('One [see @a] -@b').clusters.map(({ place }) => place)).toEqual([
    { file: 'essay.mdx', line: 1, column: 5 },
    { file: 'essay.mdx', line: 1, column: 14 },
  ]);
});

test('lines are those of the file on disk, as Astro hands a page over', () => {
  const page = '---\r\ntitle: Größe 😀\n---\n\nAs @a says.';
  // What @astrojs/mdx does before it calls the processor (vite-plugin-mdx.js, utils.js).
  const { content } = parseFrontmatter(page, { frontmatter: 'empty-with-spaces' });
  const tree = parse(content, 'mdx');
  scanCitations(tree, page, 'essay.mdx');
  const places: unknown[] = [];
  visit(tree, 'citation', ({ cluster }) => {
    places.push(cluster.place);
  });
  expect(places).toEqual([{ file: 'essay.mdx', line: 5, column: 4 }]);
});
