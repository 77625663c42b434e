import { describe, expect, test } from 'vitest';
import { itemOf, itemsOf } from './scanText.ts';

describe('markup in a prefix or suffix becomes safe HTML', () => {
  test.each([
    ['[*see* @x]', '<i>see</i>', undefined],
    ['[**see** _also_ @x]', '<b>see</b> <i>also</i>', undefined],
    ['[@x, *passim*]', undefined, ', <i>passim</i>'],
    ['[@x, *a **b** c*]', undefined, ', <i>a <b>b</b> c</i>'],
    ['[@x, the `]` sign]', undefined, ', the ] sign'],
    ['[see the 2<sup>nd</sup> of @x]', 'see the 2<sup>nd</sup> of', undefined],
    ['[see <em>it</em> in @x]', 'see <i>it</i> in', undefined],
    [
      '[see a \\< b \\& c &amp; d &lt;i&gt; @x]',
      'see a &lt; b &amp; c &amp; d &lt;i&gt;',
      undefined,
    ],
    ['[see *a \\<script> b* @x]', 'see <i>a &lt;script&gt; b</i>', undefined],
    [
      '[see [the `a<b`](https://x.org/?a=1&b=2) of @x]',
      'see the a&lt;b (https://x.org/?a=1&amp;b=2) of',
      undefined,
    ],
    ['[@x, see https://x.org/a]', undefined, ', see https://x.org/a'],
    ['[@x, or write to me@x.org]', undefined, ', or write to me@x.org'],
    ['[@x, as \\@you know]', undefined, ', as @you know'],
    ['[@x, see\\\nit]', undefined, ', see it'],
    ['[see [sic] @x]', 'see [sic]', undefined],
    ['[see \\[sic\\] @x]', 'see [sic]', undefined],
    ['[see \\] @x]', 'see ]', undefined],
  ])('%s', (source, prefix, suffix) => {
    const item = itemOf(source);
    expect([item.prefix, item.suffix]).toEqual([prefix, suffix]);
  });
});

test('angle brackets around an address in plain Markdown', () => {
  expect(itemOf('[@x, see <https://x.org/@a>]', 'md').suffix).toBe(', see https://x.org/@a');
});

test('a semicolon in nested brackets divides nothing', () => {
  expect(itemsOf('[see [a; b] @x; @y]').map(({ key }) => key)).toEqual(['x', 'y']);
});

test('an escaped semicolon divides nothing', () => {
  expect(itemOf('[@x, a\\; b]').suffix).toBe(', a; b');
});

test('white space around affixes is no part of them but for what sets a suffix off', () => {
  expect(itemOf('[  see\n  also   @x   and  more  ]')).toEqual({
    key: 'x',
    prefix: 'see also',
    suffix: ' and more',
  });
});
