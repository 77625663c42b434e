import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditSnapshot } from '../../src/schema/audit.ts';
import { auditSite, type AuditOptions } from '../../src/cli/auditSite.ts';
import { readSources } from '../../src/sources/readSources.ts';
import { crossrefUpdate, crossrefWork, dataciteDoi } from './answers.ts';
import { fastClock, type FastClock } from './fastClock.ts';
import { registryServer, type RegistryServer } from './registryServer.ts';

const riordan = `@article{riordan2023,
  author = {Riordan, N. and Machoň, M. and Csajková, L.},
  title = {Space Diplomacy and the Artemis Accords},
  journaltitle = {The Hague Journal of Diplomacy},
  volume = {18}, number = {2-3}, pages = {380-408}, date = {2023},
  doi = {10.1163/1871191x-bja10151},
}
`;
const starr = `@report{starr2016,
  author = {Starr, Joan and {DataCite Metadata Working Group} and Smaele, Madeleine de},
  title = {DataCite Metadata Schema: Documentation}, date = {2016}, doi = {10.5438/0012},
}
`;
const dolman = `@book{dolman2002, author = {Dolman, E.C.}, title = {Astropolitik}, date = {2002}}\n`;

const crossrefPath = '/works/10.1163%2F1871191x-bja10151';
const bibliography = 'content/references/works.bib';
const snapshotFile = 'content/references/works.audit.json';

let server: RegistryServer;
let root: string;
let clock: FastClock;

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const snapshot = () => readFileSync(join(root, snapshotFile), 'utf8');
const works = () => auditSnapshot.parse(JSON.parse(snapshot())).works;

const audit = (options: Partial<AuditOptions> = {}) =>
  auditSite({
    root,
    contact: 'editor@example.org',
    bases: { Crossref: server.base, DataCite: server.base, 'doi.org': server.base },
    clock,
    signal: new AbortController().signal,
    ...options,
  });

beforeEach(async () => {
  server = await registryServer();
  clock = fastClock();
  root = mkdtempSync(join(tmpdir(), 'ibid-audit-'));
  mkdirSync(join(root, 'content/references'), { recursive: true });
  write(bibliography, riordan + starr + dolman);
  server.on(crossrefPath, { json: crossrefWork() });
  server.on('/dois/10.5438%2F0012', {
    json: dataciteDoi(),
    headers: { 'content-type': 'application/vnd.api+json; charset=utf-8' },
  });
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

describe('an audit', () => {
  it('asks Crossref, then DataCite, for works with a DOI, and keeps what they say with the date', async () => {
    const { text, wantsEditor } = await audit();
    expect(server.requests.toSorted()).toEqual([
      'GET /dois/10.5438%2F0012',
      `GET ${crossrefPath}`,
      'GET /works/10.5438%2F0012',
    ]);
    expect(new Set(server.agents)).toEqual(
      new Set(['Ibid/0.1 (reference audit; mailto:editor@example.org)']),
    );
    expect(works()).toMatchObject({
      riordan2023: { registry: 'Crossref', date: '2026-03-14', doi: '10.1163/1871191x-bja10151' },
      starr2016: { registry: 'DataCite', date: '2026-03-14' },
    });
    expect(text).toBe('2 works have a DOI; 2 agree with the registry’s record.');
    expect(wantsEditor).toBe(false);
  });

  it('leaves no file but the snapshot beside the works, and the site does not take it for works', async () => {
    await audit();
    expect(readdirSync(join(root, 'content/references')).toSorted()).toEqual([
      'works.audit.json',
      'works.bib',
    ]);
    const sources = readSources(root);
    expect(sources.bibliographies.map(({ path }) => path)).toEqual([bibliography]);
    expect(sources.audits.map(({ path }) => path)).toEqual([snapshotFile]);
  });

  it('writes the same snapshot twice, the second time without a request', async () => {
    await audit();
    const first = snapshot();
    const asked = server.requests.length;
    await audit();
    expect(snapshot()).toBe(first);
    expect(server.requests.length).toBe(asked);
  });

  it('dates what it takes from the cache by the day it was fetched', async () => {
    await audit();
    clock.pass(20 * 60 * 60 * 1000);
    await audit();
    expect(works().riordan2023?.date).toBe('2026-03-14');
    await audit({ fresh: true });
    expect(works().riordan2023?.date).toBe('2026-03-15');
  });

  it('has no more than three requests open at once', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `10.1000/${index}`);
    write(
      bibliography,
      keys.map((doi, index) => `@misc{k${index}, title = {T}, doi = {${doi}}}`).join('\n'),
    );
    for (const doi of keys) {
      server.on(`/works/${encodeURIComponent(doi)}`, (response) => {
        setTimeout(() => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(crossrefWork({ DOI: doi })));
        }, 20);
      });
    }
    const progress: string[] = [];
    await audit({ onProgress: (done, total) => progress.push(`${done}/${total}`) });
    expect(server.requests.length).toBe(12);
    expect(server.mostAtOnce()).toBeLessThanOrEqual(3);
    expect(progress).toEqual(keys.map((_, index) => `${index + 1}/12`));
  });

  it('tells differences with the place of the entry, and ends well', async () => {
    server.on(crossrefPath, { json: crossrefWork({ volume: '19', page: '9-107' }) });
    const { text, wantsEditor } = await audit();
    expect(text).toBe(
      [
        'content/references/works.bib:1:1  riordan2023',
        '  Volume: “18” here, “19” at Crossref.',
        '  Pages: “380-408” here, “9-107” at Crossref.',
        '',
        '2 works have a DOI; 1 agree with the registry’s record.',
      ].join('\n'),
    );
    expect(wantsEditor).toBe(false);
  });

  it('wants an editor for a retraction, once', async () => {
    const update = crossrefUpdate('retraction', 'Retraction', '10.1163/notice');
    server.on(crossrefPath, { json: crossrefWork({ 'updated-by': [update] }) });
    const first = await audit();
    expect(first.text).toContain(
      '! Retraction, 2024-05-03 (publisher): https://doi.org/10.1163/notice',
    );
    expect(first.text).toContain('1 work is retracted, withdrawn or under concern.');
    expect(first.wantsEditor).toBe(true);
    const second = await audit();
    expect(second.text).toBe(first.text);
    expect(second.wantsEditor).toBe(false);
  });

  it('tells a DOI of another agency from one that is none', async () => {
    const ra = (doi: string) => `/ra/${encodeURIComponent(doi)}`;
    write(
      bibliography,
      `${riordan}@misc{ja, title = {T}, doi = {10.11501/1}}\n@misc{no, title = {U}, doi = {10.9999/1}}`,
    );
    server.on(ra('10.11501/1'), { json: [{ DOI: '10.11501/1', RA: 'JaLC' }] });
    server.on(ra('10.9999/1'), { json: [{ DOI: '10.9999/1', status: 'DOI does not exist' }] });
    const { text, wantsEditor } = await audit();
    expect(text).toContain('registered with JaLC, whose records are not compared.');
    expect(text).toContain('No agency has registered the DOI 10.9999/1.');
    expect(wantsEditor).toBe(true);
    expect(Object.keys(works())).toEqual(['riordan2023']);
  });

  it('keeps what was known of a work that could not be asked for, unless its DOI has changed', async () => {
    await audit();
    server.on(crossrefPath, (response) => response.writeHead(500).end());
    clock.pass(2 * 24 * 60 * 60 * 1000);
    const { text, wantsEditor } = await audit();
    expect(text).toContain('Not asked for: Crossref answered with status 500.');
    expect(wantsEditor).toBe(true);
    expect(works()).toMatchObject({
      riordan2023: { date: '2026-03-14' },
      starr2016: { date: '2026-03-16' },
    });
    write(bibliography, riordan.replace('bja10151', 'bja99999') + starr);
    server.on('/works/10.1163%2F1871191x-bja99999', (response) => response.writeHead(500).end());
    await audit();
    expect(Object.keys(works())).toEqual(['starr2016']);
  });

  it('writes nothing when nothing could be asked for, and does not try all', async () => {
    const many = Array.from(
      { length: 30 },
      (_, index) => `@misc{k${index}, title = {T}, doi = {10.1000/${index}}}`,
    );
    write(bibliography, many.join('\n'));
    await server[Symbol.asyncDispose]();
    const { text } = await audit();
    expect(text).toContain('30 works could not be asked for.');
    expect(clock.slept.filter((each) => each === 8000).length).toBeLessThanOrEqual(5);
    expect(readdirSync(join(root, 'content/references'))).toEqual(['works.bib']);
  });

  it('leaves the former snapshot where it is when it is stopped, and goes on from there', async () => {
    write(snapshotFile, 'the former snapshot');
    const stop = new AbortController();
    const cache = join(root, 'node_modules/.cache/ibid/registries');
    // Once what was asked before is kept: the one work, and that Crossref does not know the other.
    const stopLater = () => {
      const kept = readdirSync(cache).filter((name) => !name.startsWith('.'));
      if (kept.length === 2) stop.abort(new Error('Stopped.'));
      else setTimeout(stopLater, 5);
    };
    server.on('/dois/10.5438%2F0012', stopLater, { json: dataciteDoi() });
    await expect(audit({ signal: stop.signal })).rejects.toThrow('Stopped.');
    expect(snapshot()).toBe('the former snapshot');
    expect(readdirSync(join(root, 'content/references')).toSorted()).toEqual([
      'works.audit.json',
      'works.bib',
    ]);
    const before = server.requests.length;
    await audit();
    expect(server.requests.slice(before)).not.toContain(`GET ${crossrefPath}`);
    expect(Object.keys(works())).toEqual(['riordan2023', 'starr2016']);
  });

  it('does not begin on a bibliography that cannot be read', async () => {
    write(bibliography, '@article{broken, title = {T');
    await expect(audit()).rejects.toThrow('bibliography-parses');
    expect(server.requests).toEqual([]);
  });

  it('writes a snapshot for each file of works, beside it', async () => {
    write(bibliography, riordan);
    write(
      'content/references/more.json',
      JSON.stringify([{ id: 'starr', type: 'report', title: 'T', DOI: '10.5438/0012' }]),
    );
    await audit();
    expect(Object.keys(works())).toEqual(['riordan2023']);
    const more = readFileSync(join(root, 'content/references/more.audit.json'), 'utf8');
    expect(Object.keys(auditSnapshot.parse(JSON.parse(more)).works)).toEqual(['starr']);
  });
});
