import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serveFolder, type StaticServer } from '../site/serve.ts';

const pages: Record<string, string> = {
  'site/index.html': 'home',
  'site/404.html': 'no such page',
  'site/essay/index.html': 'essay',
  'site/essay/cite.bib': '@book{a}',
  'site/essay/cite.ris': 'TY  - BOOK',
  'site/feed.xml': '<feed/>',
  'site/über uns/index.html': 'about',
  'site/empty/style.css': 'a{}',
  'secret.txt': 'secret',
};

let folder: string;
const servers: StaticServer[] = [];
let root: string;
let based: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ibid-serve-'));
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const site = join(folder, 'site');
  servers.push(await serveFolder(site), await serveFolder(site, { base: '/ibid' }));
  [root, based] = servers.map(({ origin }) => origin) as [string, string];
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

async function get(url: string) {
  const response = await fetch(url, { redirect: 'manual' });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    location: response.headers.get('location'),
    text: await response.text(),
  };
}

describe('serveFolder', () => {
  it.each([
    ['/', 'home', 'text/html;charset=utf-8'],
    ['/essay/', 'essay', 'text/html;charset=utf-8'],
    ['/essay/?q=1', 'essay', 'text/html;charset=utf-8'],
    ['/essay/index.html', 'essay', 'text/html;charset=utf-8'],
    ['/essay/cite.bib', '@book{a}', 'application/x-bibtex;charset=utf-8'],
    ['/essay/cite.ris', 'TY  - BOOK', 'application/x-research-info-systems;charset=utf-8'],
    ['/empty/style.css', 'a{}', 'text/css'],
    ['/%C3%BCber%20uns/', 'about', 'text/html;charset=utf-8'],
  ])('serves %s', async (path, text, type) => {
    expect(await get(root + path)).toMatchObject({ status: 200, text, type });
  });

  it.each(['/nothing', '/nothing/', '/essay/cite.bib/', '/empty/', '/%E0%A4%A', '/%00'])(
    'answers %s with the 404 page',
    async (path) => {
      expect(await get(root + path)).toMatchObject({ status: 404, text: 'no such page' });
    },
  );

  it('redirects a page asked for without its last slash', async () => {
    expect(await get(`${root}/essay`)).toMatchObject({ status: 301, location: '/essay/' });
    expect(await get(`${root}/essay?q=1`)).toMatchObject({ location: '/essay/?q=1' });
  });

  it('serves nothing from outside its folder', async () => {
    expect((await get(`${root}/..%2fsecret.txt`)).status).toBe(404);
    expect((await get(`${root}/%2e%2e%2fsecret.txt`)).status).toBe(404);
  });

  it('serves a site at its base, and nothing beside it', async () => {
    expect(await get(`${based}/ibid/essay/`)).toMatchObject({ status: 200, text: 'essay' });
    expect(await get(`${based}/ibid`)).toMatchObject({ status: 301, location: '/ibid/' });
    expect((await get(`${based}/essay/`)).status).toBe(404);
    expect((await get(`${based}/ibidem/essay/`)).status).toBe(404);
  });

  it('stops while a client keeps its connection open', async () => {
    const server = await serveFolder(join(folder, 'site'));
    expect((await get(`${server.origin}/`)).status).toBe(200);
    await server.close();
    await expect(fetch(server.origin)).rejects.toThrow();
  });
});
