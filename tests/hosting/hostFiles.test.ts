import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/exports/formats.ts';
import { headersFor } from '../../src/hosting/headers.ts';
import { hostFiles } from '../../src/hosting/hostFiles.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ibid-host-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(base: string, name: '_headers' | '_redirects'): string {
  const path = join(folder, name);
  writeFileSync(path, hostFiles(base)[name] ?? '');
  return path;
}

describe.each(['/', '/essays-site/'])('for a site at %s', (base) => {
  it('Netlify reads every header as it is meant', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [written(base, '_headers')],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const byPath = new Map(headers.map(({ for: path, values }) => [path, values]));
    expect(byPath.get(`${base}*`)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "frame-ancestors 'none'",
    });
    expect(byPath.get(`${base}*.ris`)).toEqual({
      'Content-Type': 'application/x-research-info-systems; charset=utf-8',
    });
    expect([...byPath.keys()].every((path) => path.startsWith(base))).toBe(true);
  });

  it('keeps to Cloudflare’s limits: one asterisk in a path, a line of 2,000 signs, 100 rules', () => {
    const lines = (hostFiles(base)._headers ?? '').split('\n');
    const paths = lines.filter((line) => line.startsWith('/'));
    expect(paths.length).toBeLessThanOrEqual(100);
    for (const path of paths) expect(path.split('*')).toHaveLength(2);
    for (const line of lines) expect(line.length).toBeLessThan(2000);
  });
});

it('finds a site of a folder at the root of a host, and one at the root without help', async () => {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [written('/essays-site/', '_redirects')],
    configRedirects: [],
    minimal: true,
  });
  expect(errors).toEqual([]);
  expect(redirects).toMatchObject([{ from: '/essays-site/*', to: '/:splat', status: 200 }]);
  expect(hostFiles('/')._redirects).toBeUndefined();
});

it('gives a file each header once, whatever rules it falls under', () => {
  for (const { ending, mediaType } of Object.values(formats)) {
    expect(headersFor(`references/a/a${ending}`)).toMatchObject({
      'Content-Type': `${mediaType}; charset=utf-8`,
      'X-Content-Type-Options': 'nosniff',
    });
  }
  expect(headersFor('references/a/index.html')).not.toHaveProperty('Content-Type');
});

it.each([
  ['_astro/text.BMprPPvB.woff2', true],
  ['pagefind/fragment/424d53112b_0.pf_fragment', true],
  ['pagefind/index/en_52b78ce69e.pf_index', true],
  ['pagefind/filter/en_0a1b2c3d4e.pf_filter', true],
  ['pagefind/pagefind.en_fc3550eb2a.pf_meta', true],
  // What these names lead to is another thing tomorrow.
  ['pagefind/pagefind-entry.json', false],
  ['pagefind/pagefind.js', false],
  ['essays/a/index.html', false],
])('of %s, named by its contents: %s', (path, isKept) => {
  expect(headersFor(path)['Cache-Control']?.includes('immutable') ?? false).toBe(isKept);
});
