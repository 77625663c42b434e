import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { indexSite } from '../../src/search/indexSite.ts';
import type { WorkSearchRecord } from '../../src/search/records/searchRecord.ts';
import { cutWords } from '../../src/search/repack/cutWords.ts';
import type { Filter, Metadata, Word, Words } from '../../src/search/repack/indexFiles.ts';
import { unpack } from '../../src/search/repack/packedFile.ts';

/** Works enough that Pagefind's tables without an order never come out alike twice. */
const works = Array.from({ length: 60 }, (_, n): WorkSearchRecord => ({
  url: `/references/w${n}/`,
  content: `Title ${n} on the history of manuscripts`,
  meta: {
    title: `Title ${n}`,
    authors: `Author ${n}`,
    year: String(1900 + n),
    container: '',
    address: '',
    forms: '',
  },
  filters: {
    type: ['Book'],
    year: [String(1900 + n)],
    author: [`Author ${n}`],
    container: [],
    cited: [],
  },
}));

const home = mkdtempSync(join(tmpdir(), 'ibid-repack-'));
const indexed = async (name: string): Promise<string> => {
  mkdirSync(join(home, name, 'search'), { recursive: true });
  writeFileSync(
    join(home, name, 'search/records.json'),
    JSON.stringify({ works, essays: [], guide: [] }),
  );
  await indexSite(pathToFileURL(`${join(home, name)}/`), 'en', () => undefined);
  return join(home, name, 'pagefind');
};
const files = (dir: string) =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: dir }).map((file) => [
      file,
      readFileSync(join(dir, file)).toString('base64'),
    ]),
  );

let dir = '';
beforeAll(async () => {
  dir = await indexed('one');
});
afterAll(() => rmSync(home, { recursive: true }));

describe('the index', () => {
  it('is the same to the byte for the same site', async () => {
    const again = files(await indexed('two'));
    expect(again).toEqual(files(dir));
  });

  it('names files that are there, and no others are', () => {
    const [meta = ''] = globSync('*.pf_meta', { cwd: dir });
    const entry = readFileSync(join(dir, 'pagefind-entry.json'), 'utf8');
    expect(meta).toBe(
      `pagefind.${(JSON.parse(entry) as { languages: { en: { hash: string } } }).languages.en.hash}.pf_meta`,
    );
    const [, pages, chunks, filters] = unpack(readFileSync(join(dir, meta))) as Metadata;
    const named = [
      ...pages.map(([file]) => `fragment/${file}.pf_fragment`),
      ...chunks.map(([, , file]) => `index/${file}.pf_index`),
      ...filters.map(([, file]) => `filter/${file}.pf_filter`),
    ];
    expect(named.sort()).toEqual(globSync('*/*', { cwd: dir }).sort());
    for (const [from, to, file] of chunks) {
      const [words] = unpack(readFileSync(join(dir, `index/${file}.pf_index`))) as Words;
      expect([words[0]?.[0], words.at(-1)?.[0]]).toEqual([from, to]);
    }
  });

  it('has each value of a filter with its page', () => {
    const [, pages, , filters] = unpack(
      readFileSync(join(dir, globSync('*.pf_meta', { cwd: dir })[0] ?? '')),
    ) as Metadata;
    const file = filters.find(([name]) => name === 'author')?.[1] ?? '';
    const [, values] = unpack(readFileSync(join(dir, `filter/${file}.pf_filter`))) as Filter;
    expect(values).toHaveLength(works.length);
    for (const [author, [page = -1]] of values) {
      const fragment = readFileSync(join(dir, `fragment/${pages[page]?.[0]}.pf_fragment`));
      // The next author's name may begin with this one's.
      expect(gunzipSync(fragment).toString()).toContain(`"${author}"`);
    }
  });
});

describe('cutWords', () => {
  const word = (text: string): Word => [text, Array.from({ length: 100 }, () => 1000), []];

  it('keeps words together that begin alike, and loses none', () => {
    const words = ['frag', 'manu', 'ship'].flatMap((start) =>
      Array.from({ length: 30 }, (_, n) => word(`${start}${String(n).padStart(2, '0')}`)),
    );
    const parts = cutWords(words);
    expect(parts.flat()).toEqual(words);
    expect(parts.map((part) => part[0]?.[0])).toEqual(['frag00', 'manu00', 'ship00']);
  });

  it('parts even those when they are too many', () => {
    const words = Array.from({ length: 200 }, (_, n) => word(`same${String(n).padStart(3, '0')}`));
    expect(cutWords(words).length).toBeGreaterThan(2);
  });
});
