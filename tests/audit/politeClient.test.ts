import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerCache } from '../../src/audit/polite/answerCache.ts';
import { pacer } from '../../src/audit/polite/pacer.ts';
import { politeClient, type ClientOptions } from '../../src/audit/polite/politeClient.ts';
import { fastClock } from './fastClock.ts';
import { registryServer, type Answer, type RegistryServer } from './registryServer.ts';

const day = 24 * 60 * 60 * 1000;
let server: RegistryServer;
let folder: string;

beforeEach(async () => {
  server = await registryServer();
  folder = mkdtempSync(join(tmpdir(), 'ibid-answers-'));
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const isRecord = z.object({ name: z.string() });
const read = (body: unknown) => isRecord.safeParse(body).data;
const record = { json: { name: 'Riordan' } };

function client(options: Partial<ClientOptions> = {}) {
  const clock = fastClock();
  const ask = politeClient({
    userAgent: 'Ibid/0.1 (mailto:editor@example.org)',
    cache: answerCache(folder, (at) => at > clock.now() - day),
    pacer: pacer(200, clock),
    clock,
    signal: new AbortController().signal,
    timeout: 10_000,
    ...options,
  });
  return { clock, ask: (path: string) => ask(server.base + path, read) };
}

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, { 'content-type': 'text/plain', ...headers }).end('In trouble.');
  };
const text =
  (type: string, body: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };

describe('a polite client', () => {
  it('says who asks, and where to write to', async () => {
    server.on('/x', record);
    await client().ask('x');
    expect(server.agents).toEqual(['Ibid/0.1 (mailto:editor@example.org)']);
  });

  it('takes what is not found for an answer, and does not ask twice', async () => {
    const { ask, clock } = client();
    expect(await ask('none')).toEqual({ at: clock.now() });
    expect(await ask('none')).toEqual({ at: clock.now() });
    expect(server.requests).toEqual(['GET /none']);
  });

  it('keeps so far apart as it is told', async () => {
    for (const path of ['/a', '/b', '/c']) server.on(path, record);
    const { ask, clock } = client();
    for (const path of ['a', 'b', 'c']) await ask(path);
    expect(clock.slept).toEqual([200, 200]);
    expect(server.requests).toEqual(['GET /a', 'GET /b', 'GET /c']);
  });

  it('gives those who wait at once a turn each', async () => {
    const paths = ['a', 'b', 'c', 'd'];
    for (const path of paths) server.on(`/${path}`, record);
    const { ask, clock } = client();
    const began = clock.now();
    await Promise.all(paths.map(ask));
    expect(clock.now() - began).toBeGreaterThanOrEqual(600);
    expect(server.requests.length).toBe(4);
  });

  it('slows down when the registry allows less, and not up when it allows more', async () => {
    const limited = (limit: string) => ({
      ...record,
      headers: { 'x-rate-limit-limit': limit, 'x-rate-limit-interval': '1s' },
    });
    server.on('/a', limited('50'));
    server.on('/b', limited('2'));
    server.on('/c', record);
    const { ask, clock } = client();
    for (const path of ['a', 'b', 'c']) await ask(path);
    await ask('d');
    expect(clock.slept).toEqual([200, 200, 500]);
  });

  it('waits as long as a 429 says, in seconds or until a date', async () => {
    const { ask, clock } = client();
    const later = new Date(clock.now() + 60_000).toUTCString();
    server.on(
      '/x',
      status(429, { 'retry-after': '7' }),
      status(503, { 'retry-after': later }),
      record,
    );
    expect(await ask('x')).toMatchObject({ found: { name: 'Riordan' } });
    expect(clock.slept).toEqual([7000, 53_000]);
    expect(server.requests.length).toBe(3);
  });

  it('lets nobody else ask while a registry wants to be left alone', async () => {
    const clock = fastClock();
    const { signal } = new AbortController();
    const turns = pacer(200, clock);
    await turns.turn(signal);
    turns.pause(30_000);
    turns.pause(10_000);
    await turns.turn(signal);
    expect(clock.slept).toEqual([30_000]);
  });

  it('waits longer each time when a registry in trouble says nothing, and gives up', async () => {
    server.on('/x', status(500));
    const { ask, clock } = client();
    await expect(ask('x')).rejects.toThrow('answered with status 500');
    expect(clock.slept).toEqual([2000, 4000, 8000]);
    expect(server.requests.length).toBe(4);
  });

  it('does not wait for hours', async () => {
    server.on('/x', status(429, { 'retry-after': '3600' }));
    await expect(client().ask('x')).rejects.toThrow('asks to come back in 60 minutes');
    expect(server.requests.length).toBe(1);
  });

  it.each([400, 401, 403])('does not repeat a request that was refused with %d', async (code) => {
    server.on('/x', status(code));
    await expect(client().ask('x')).rejects.toThrow(`answered with status ${code}`);
    expect(server.requests.length).toBe(1);
  });

  it('asks again when it hears nothing for too long', async () => {
    const silent: Answer = () => undefined;
    server.on('/x', silent, record);
    const { ask } = client({ timeout: 100 });
    expect(await ask('x')).toMatchObject({ found: { name: 'Riordan' } });
    server.on('/y', silent);
    await expect(ask('y')).rejects.toThrow('did not answer within 0.1 seconds');
  });

  it('asks again when an answer stops in the middle', async () => {
    const half: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"name": "Rio', () => response.destroy());
    };
    server.on('/x', half, record);
    expect(await client().ask('x')).toMatchObject({ found: { name: 'Riordan' } });
    expect(server.requests.length).toBe(2);
  });

  it('asks again when the JSON is broken', async () => {
    server.on('/x', text('application/json', '{"name": "Rio'), record);
    expect(await client().ask('x')).toMatchObject({ found: { name: 'Riordan' } });
    server.on('/y', text('application/json', '{"name"'));
    await expect(client().ask('y')).rejects.toThrow('answered with broken JSON');
  });

  it.each([
    [
      'a page',
      text('text/html; charset=utf-8', '<html>Sign in to the network</html>'),
      'text/html',
    ],
    ['plain text', text('text/plain', '{"name": "Riordan"}'), 'text/plain'],
    ['something without a type', (response) => response.writeHead(200).end('{}'), 'no type'],
  ])('does not take %s for a record', async (_, answer, type) => {
    server.on('/x', answer);
    await expect(client().ask('x')).rejects.toThrow(`answered with ${type} and not with JSON`);
    expect(server.requests.length).toBe(1);
  });

  it('takes DataCite’s type of JSON, and none that only looks like it', async () => {
    server.on('/x', text('application/vnd.api+json; charset=utf-8', '{"name": "Starr"}'));
    expect(await client().ask('x')).toMatchObject({ found: { name: 'Starr' } });
  });

  it('does not keep JSON that is no record', async () => {
    server.on('/x', { json: { message: 'Down for maintenance' } }, record);
    const { ask } = client();
    await expect(ask('x')).rejects.toThrow('answered with JSON that is no record');
    expect(await ask('x')).toMatchObject({ found: { name: 'Riordan' } });
  });

  it('does not read an answer that is larger than any record', async () => {
    const endless: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = ' '.repeat(1024 * 1024);
      const more = () => {
        if (!response.destroyed) response.write(chunk, more);
      };
      more();
    };
    server.on('/x', endless);
    await expect(client().ask('x')).rejects.toThrow('answered with more than 16 MB');
  });

  it('follows a redirect, and is not led round in circles', async () => {
    server.on('/old', status(301, { location: '/new' }));
    server.on('/new', record);
    expect(await client().ask('old')).toMatchObject({ found: { name: 'Riordan' } });
    server.on('/round', status(302, { location: '/round' }));
    await expect(client().ask('round')).rejects.toThrow(/could not be reached \(redirect/);
  });

  it('tells why a registry cannot be reached', async () => {
    const { ask } = client();
    await server[Symbol.asyncDispose]();
    await expect(ask('x')).rejects.toThrow('could not be reached (ECONNREFUSED)');
  });

  it('stops at once when it is told to, and not with a fault of the registry', async () => {
    const stop = new AbortController();
    server.on('/x', () => stop.abort(new Error('Stopped.')));
    await expect(client({ signal: stop.signal }).ask('x')).rejects.toThrow('Stopped.');
    await expect(client({ signal: stop.signal }).ask('y')).rejects.toThrow('Stopped.');
    expect(server.requests).toEqual(['GET /x']);
  });
});

describe('its cache', () => {
  it('answers without a request, with the time of the first answer', async () => {
    server.on('/x', record);
    const { ask, clock } = client();
    const first = await ask('x');
    clock.pass(day / 2);
    expect(await ask('x')).toEqual(first);
    expect(server.requests.length).toBe(1);
  });

  it('forgets after a day', async () => {
    server.on('/x', record);
    const { ask, clock } = client();
    await ask('x');
    clock.pass(day);
    await ask('x');
    expect(server.requests.length).toBe(2);
  });

  it.each([
    ['is broken', () => '{"url'],
    ['is another’s', (whole: string) => whole.replace('/x', '/y')],
    ['holds no record', (whole: string) => whole.replace('"name"', '"nom"')],
  ])('asks again when what was kept %s', async (_, spoil) => {
    server.on('/x', record);
    await client().ask('x');
    const [file = ''] = readdirSync(folder);
    writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file), 'utf8')));
    expect(await client().ask('x')).toMatchObject({ found: { name: 'Riordan' } });
    expect(server.requests.length).toBe(2);
    expect(readdirSync(folder)).toEqual([file]);
  });
});
