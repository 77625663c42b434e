import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '../../src/cli/serveSite.ts';

const pages: Record<string, string> = {
  'site/index.html': 'home',
  'site/404.html': 'no such page',
  'site/references/index.html': 'references',
  'site/references/a/a.bib': '@book{a}',
  'site/references/a/a.biblatex.bib': '@book{a}',
  'site/references/a/a.ris': 'TY  - BOOK',
  'site/references/a/a.csl.json': '[]',
  'site/essays/a/index.md': 'text',
  'site/essays/a/linkset.json': '{}',
  'site/feed.atom': '<feed/>',
  'site/feed.rss': '<rss/>',
  'site/feed.json': '{}',
  'site/_astro/x.js': '0',
  'secret.txt': 'secret',
};

let folder: string;
let root: ServedSite;
let based: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ibid-serve-site-'));
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  root = await serveSite(join(folder, 'site'), { port: 43210 });
  based = await serveSite(join(folder, 'site'), { port: 43210, base: '/essays' });
});

afterAll(async () => {
  await Promise.all([root.close(), based.close()]);
  rmSync(folder, { recursive: true });
});

async function get(site: ServedSite, path: string) {
  const response = await fetch(site.address + path, { redirect: 'manual' });
  const { status, headers } = response;
  return {
    status,
    type: headers.get('content-type'),
    cache: headers.get('cache-control'),
    framing: headers.get('content-security-policy'),
    referrer: headers.get('referrer-policy'),
    location: headers.get('location'),
    text: await response.text(),
  };
}

describe('serveSite', () => {
  it('takes the next port that is free, and says where the site is', () => {
    expect(root.address).toMatch(/^http:\/\/localhost:432\d\d\/$/);
    expect(based.address).toMatch(/^http:\/\/localhost:432\d\d\/essays\/$/);
    expect(new URL(based.address).port).not.toBe(new URL(root.address).port);
  });

  it.each([
    ['references/a/a.bib', 'application/x-bibtex; charset=utf-8'],
    ['references/a/a.biblatex.bib', 'application/x-bibtex; charset=utf-8'],
    ['references/a/a.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['references/a/a.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['essays/a/index.md', 'text/markdown; charset=utf-8'],
    ['essays/a/linkset.json', 'application/linkset+json; charset=utf-8'],
    ['feed.atom', 'application/atom+xml; charset=utf-8'],
    ['feed.rss', 'application/rss+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
  ])('sends %s as %s', async (path, type) => {
    expect(await get(root, path)).toMatchObject({ status: 200, type });
    expect(await get(based, path)).toMatchObject({ status: 200, type });
  });

  it('has pages asked for anew, and keeps what is named by its contents', async () => {
    expect(await get(root, '')).toMatchObject({ text: 'home', cache: 'no-cache' });
    expect(await get(based, 'references/?q=1')).toMatchObject({ text: 'references' });
    expect((await get(root, '_astro/x.js')).cache).toContain('immutable');
  });

  it('lets no page be framed, and none tell where its reader came from', async () => {
    const expected = { framing: "frame-ancestors 'none'", referrer: 'same-origin' };
    expect(await get(root, '')).toMatchObject(expected);
    expect(await get(based, 'nothing/')).toMatchObject({ status: 404, ...expected });
  });

  it('adds the slash a folder was asked for without, and leads to the base', async () => {
    expect(await get(based, 'references?q=1')).toMatchObject({
      status: 301,
      location: '/essays/references/?q=1',
    });
    const outside = await fetch(new URL('/', based.address), { redirect: 'manual' });
    expect(outside.headers.get('location')).toBe('/essays/');
  });

  it.each(['nothing/', 'nothing.bib', '..%2fsecret.txt', '%2e%2e/secret.txt', '%', '%00'])(
    'answers %s with the page for what is not there',
    async (path) => {
      expect(await get(root, path)).toMatchObject({ status: 404, text: 'no such page' });
    },
  );

  it('leads to no other site', async () => {
    const location = (await get(root, '/example.org/..')).location ?? '/';
    expect(location).not.toMatch(/^\/\//);
  });

  it('tells any other reason why it cannot listen', async () => {
    await expect(serveSite(folder, { port: 70_000 })).rejects.toThrow(/port/i);
  });
});
