import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Work } from '../../src/bibliography/work.ts';
import type { CitedDocument } from '../../src/citations/citedDocument.ts';
import { formatClusters } from '../../src/citations/format/formatClusters.ts';
import { formatOnce } from '../../src/citations/format/formatOnce.ts';
import { works } from './renderEssay.ts';

const place = { file: 'essay.mdx', line: 1, column: 1 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ibid-formatted-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const document: CitedDocument = {
  clusters: ['doe2018', 'roe2019', 'doe2018'].map((key, index) => ({
    token: `c${index}`,
    cluster: { items: [{ key, place }], textual: false, place },
    setting: 'note',
    note: index + 1,
  })),
  sources: new Set([1, 2, 3]),
  style: 'chicago-notes',
  uncited: [],
  language: 'en-GB',
};

const format = (cited = document, library: ReadonlyMap<string, Work> = works) =>
  formatOnce(cited, library, { folder, path: 'essay.mdx' });

const keptFile = (): string => join(folder, readdirSync(folder)[0] ?? '');

/** Whether a call formats anew; what is kept is written again only then. */
function formatsAnew(call: () => unknown): boolean {
  const before = readFileSync(keptFile(), 'utf8');
  call();
  return readFileSync(keptFile(), 'utf8') !== before;
}

/** The library with a work changed. */
const withTitle = (key: string, title: string): Map<string, Work> =>
  new Map(
    [...works].map(([each, work]) => [
      each,
      each === key ? { ...work, csl: { ...work.csl, title } } : work,
    ]),
  );

it('gives what formatting gives, the first time and the second', () => {
  const formatted = formatClusters(document, works);
  expect(format()).toEqual(formatted);
  expect(format()).toEqual(formatted);
  expect([...formatted.clusters.values()][0]).toContain('First');
});

it('formats nothing anew when a work is changed that the document does not cite, or one comes before', () => {
  format();
  expect(formatsAnew(() => format(document, withTitle('anon', 'Someone')))).toBe(false);
  const added = { key: 'aaa', csl: { id: 'aaa', type: 'book' as const }, place };
  expect(formatsAnew(() => format(document, new Map([['aaa', added], ...works])))).toBe(false);
});

it(
  'shows a change of a cited work, the style, the language or a cluster',
  { timeout: 60_000 },
  () => {
    format();
    const shown = (formatted: ReturnType<typeof format>) => [...formatted.clusters.values()].join();
    expect(shown(format(document, withTitle('doe2018', 'Mended')))).toContain('Mended');
    const changed: CitedDocument[] = [
      { ...document, style: 'apa' },
      { ...document, language: 'de' },
      { ...document, clusters: document.clusters.slice(0, 2) },
      { ...document, uncited: ['anon'] },
    ];
    for (const each of changed) expect(format(each)).toEqual(formatClusters(each, works));
  },
);

it('shows a brace that is put around a word of a title', () => {
  const inSentenceCase = { title: 'Lowered' };
  const library = new Map([...works].map(([key, work]) => [key, { ...work, inSentenceCase }]));
  const inApa = { ...document, style: 'apa' as const };
  format(inApa);
  expect(format(inApa, library).entries[0]?.html).toContain('Lowered');
});

it('makes anew what is damaged: cut short, changed within, or no such file at all', () => {
  const formatted = format();
  const whole = readFileSync(keptFile(), 'utf8');
  for (const damaged of [whole.slice(0, 300), whole.replace('First', 'Fjrst'), 'null', '[]', '']) {
    expect(damaged).not.toBe(whole);
    writeFileSync(keptFile(), damaged);
    expect(format()).toEqual(formatted);
    expect(readFileSync(keptFile(), 'utf8')).toBe(whole);
  }
});

it('formats where nothing can be kept', () => {
  writeFileSync(join(folder, 'file'), '');
  const inFile = { folder: join(folder, 'file'), path: 'essay.mdx' };
  expect(formatOnce(document, works, inFile)).toEqual(formatClusters(document, works));
});
