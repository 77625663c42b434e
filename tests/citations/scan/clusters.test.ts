import { expect, test } from 'vitest';
import { scanText, withoutPlaces } from './scanText.ts';

/** Pandoc MANUAL, "Citation syntax": what each example there says it means. */
const cases: [string, { items: object[]; textual?: boolean }][] = [
  ['[@doe99]', { items: [{ key: 'doe99' }] }],
  [
    '[@doe99; @smith2000; @smith2004]',
    { items: [{ key: 'doe99' }, { key: 'smith2000' }, { key: 'smith2004' }] },
  ],
  [
    '[see @doe99, pp. 33-35 and *passim*; @smith04, chap. 1]',
    {
      items: [
        {
          key: 'doe99',
          prefix: 'see',
          locator: '33–35',
          label: 'page',
          suffix: ' and <i>passim</i>',
        },
        { key: 'smith04', locator: '1', label: 'chapter' },
      ],
    },
  ],
  ['[-@smith04]', { items: [{ key: 'smith04', suppressAuthor: true }] }],
  [
    '[see -@smith04, p. 3]',
    {
      items: [{ key: 'smith04', suppressAuthor: true, prefix: 'see', locator: '3', label: 'page' }],
    },
  ],
  ['@smith04', { items: [{ key: 'smith04' }], textual: true }],
  [
    '@smith04 [p. 33]',
    { items: [{ key: 'smith04', locator: '33', label: 'page' }], textual: true },
  ],
  ['@smith04[p. 33]', { items: [{ key: 'smith04', locator: '33', label: 'page' }], textual: true }],
  [
    '@smith04\n[p. 33]',
    { items: [{ key: 'smith04', locator: '33', label: 'page' }], textual: true },
  ],
  [
    '@smith04 [p. 33; see also @doe99]',
    {
      items: [
        { key: 'smith04', locator: '33', label: 'page' },
        { key: 'doe99', prefix: 'see also' },
      ],
      textual: true,
    },
  ],
  [
    '@smith04 [see also @doe99]',
    { items: [{ key: 'smith04' }, { key: 'doe99', prefix: 'see also' }], textual: true },
  ],
  [
    '@smith04 [emphasis added]',
    { items: [{ key: 'smith04', suffix: ', emphasis added' }], textual: true },
  ],
  [
    '@smith04 [p. 3, emphasis added]',
    {
      items: [{ key: 'smith04', locator: '3', label: 'page', suffix: ', emphasis added' }],
      textual: true,
    },
  ],
  ['-@smith04', { items: [{ key: 'smith04', suppressAuthor: true }] }],
  [
    '-@smith04 [p. 3]',
    { items: [{ key: 'smith04', suppressAuthor: true, locator: '3', label: 'page' }] },
  ],
  ['-@smith.jones', { items: [{ key: 'smith.jones', suppressAuthor: true }] }],
  ['[-@smith.jones]', { items: [{ key: 'smith.jones', suppressAuthor: true }] }],
  [
    '[see for example\nthe discussion in @x,\np. 3; @y]',
    {
      items: [
        { key: 'x', prefix: 'see for example the discussion in', locator: '3', label: 'page' },
        { key: 'y' },
      ],
    },
  ],
  [
    '[cf. @b; but contrast @a]',
    {
      items: [
        { key: 'b', prefix: 'cf.' },
        { key: 'a', prefix: 'but contrast' },
      ],
    },
  ],
  ['[ @a ]', { items: [{ key: 'a' }] }],
];

test.each(cases)('%s', (source, { items, textual = false }) => {
  const { clusters, problems } = scanText(source);
  expect(problems).toEqual([]);
  expect(clusters.map(withoutPlaces)).toEqual([{ items, textual }]);
});

test('groups side by side are two clusters', () => {
  expect(scanText('[@a] [@b][@c]').clusters.map(({ items }) => items[0]?.key)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('of three groups behind a key in the text, the first belongs to it', () => {
  const { clusters } = scanText('@a [@b] [@c]');
  expect(clusters.map(({ items }) => items.map(({ key }) => key))).toEqual([['a', 'b'], ['c']]);
});

test('brackets around a group are text', () => {
  const { clusters, tree } = scanText('[see [@a] and more]');
  expect(clusters.map(withoutPlaces)).toEqual([{ items: [{ key: 'a' }], textual: false }]);
  expect(JSON.stringify(tree)).toContain('"[see "');
});

test('an opening bracket that is never closed leaves a key in running text', () => {
  const { clusters, problems } = scanText('[Of this @a says more.');
  expect(problems).toEqual([]);
  expect(clusters[0]?.textual).toBe(true);
});
