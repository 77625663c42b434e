import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { itemsOf, scanText } from './scanText.ts';

const textOf = (pieces: string[], least = 0) =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: least, maxLength: 40 })
    .map((all) => all.join(''));

/** Text in which Markdown sees nothing but words. */
const plain = textOf([
  '[',
  ']',
  '@',
  '@a',
  '@{',
  '}',
  '{b}',
  ';',
  ', ',
  '-',
  'p. 3',
  'xi',
  ' ',
  'word',
  '9',
  '(1',
]);

/** Text in which Markdown sees everything it knows. */
const marked = textOf([
  '[',
  ']',
  '@',
  '@a',
  '@{',
  '}',
  '; ',
  ', p. 3',
  ' ',
  'word',
  '\\',
  '&amp;',
  '&',
  '*',
  '**',
  '_',
  '`',
  '~~',
  '\n',
  '\n> ',
  '\n\n',
  '\n- ',
  '# ',
  '](x)',
  '![',
  '<',
  '>',
  '[^1]',
  '\n[^1]: ',
  'https://x.org/@b',
  'https://x.org',
  ' me@x.org ',
  '-@doe.x',
  '|',
  '\n|-|-|\n',
  '\t',
  '\r\n',
  '&#64;',
  '😀',
  'e\u0301',
  '    ',
  '\uFEFF',
  '\0',
]);

test('no text makes it throw, and every key stands at an `@` of the source', () => {
  fc.assert(
    fc.property(marked, (source) => {
      const { clusters, problems } = scanText(source, 'md');
      const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
      for (const { place } of clusters.flatMap(({ items }) => items)) {
        expect(lines[place.line - 1]?.[place.column - 1]).toBe('@');
      }
      for (const { place } of problems) expect(lines[place.line - 1]).toBeDefined();
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

test('text outside of clusters is kept, and clusters cover the rest', () => {
  fc.assert(
    fc.property(plain, (words) => {
      const source = `x ${words} x`;
      const { tree } = scanText(source, 'md');
      visit(tree, 'citation', (node, index, parent) => {
        const value = source.slice(node.position?.start.offset, node.position?.end.offset);
        parent?.children.splice(index ?? 0, 1, { type: 'text', value });
      });
      expect(toString(tree)).toBe(source);
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

const words = textOf(['see', 'also ', 'the ', 'prologue', ' of', '“x”', ' and', '[sic] '], 1).map(
  (text) => text.trim(),
);
const item = fc.record({
  key: fc.stringMatching(/^[a-z][a-z0-9_]{0,8}([:.\-+/][a-z0-9]{1,4}){0,2}$/),
  prefix: fc.option(words, { nil: undefined }),
  locator: fc.option(fc.constantFrom(['p.', 'page'], ['chap.', 'chapter'], ['§§', 'section']), {
    nil: undefined,
  }),
  number: fc.constantFrom('3', '33–35', 'xiv', '12r', '3, 5–7', '4(a)'),
  suffix: fc.option(words, { nil: undefined }),
  suppressAuthor: fc.boolean(),
});

test('a cluster written from its parts is read back as its parts', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
      const written = items.map(
        ({ key, prefix, locator, number, suffix, suppressAuthor }) =>
          `${prefix ? `${prefix} ` : ''}${suppressAuthor ? '-' : ''}@${key}` +
          `${locator ? `, ${locator[0]} ${number}` : ''}${suffix ? `, ${suffix}` : ''}`,
      );
      const expected = items.map(({ key, prefix, locator, number, suffix, suppressAuthor }) => ({
        key,
        ...(suppressAuthor && { suppressAuthor }),
        ...(prefix && { prefix: prefix.replace(/\s+/g, ' ') }),
        ...(locator && { label: locator[1], locator: number }),
        ...(suffix && { suffix: `, ${suffix.replace(/\s+/g, ' ')}` }),
      }));
      expect(itemsOf(`x [${written.join('; ')}]`, 'md')).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
