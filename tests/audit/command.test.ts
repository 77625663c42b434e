import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crossrefUpdate, crossrefWork } from './answers.ts';
import { registryServer, type RegistryServer } from './registryServer.ts';

const command = fileURLToPath(new URL('../../src/cli/audit.ts', import.meta.url));
const path = '/works/10.1163%2F1871191x-bja10151';

let server: RegistryServer;
let root: string;
beforeEach(async () => {
  server = await registryServer();
  root = mkdtempSync(join(tmpdir(), 'ibid-audit-'));
  mkdirSync(join(root, 'content/references'), { recursive: true });
  writeFileSync(
    join(root, 'content/references/works.bib'),
    '@article{riordan2023, title = {Space Diplomacy and the Artemis Accords}, doi = {10.1163/1871191x-bja10151}}',
  );
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

const snapshot = () => join(root, 'content/references/works.audit.json');
const bases = () => [
  '--crossref',
  server.base,
  '--datacite',
  server.base,
  '--doi-org',
  server.base,
];
const contact = ['--contact', 'editor@example.org'];

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Run the command as npm would, and stop it when `until` resolves. */
function run(args: string[], until?: Promise<void>): Promise<Ended> {
  const child = spawn(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', IBID_CONTACT: '' },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  void until?.then(() => child.kill('SIGINT'));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
}

describe('npm run audit:references', { timeout: 30_000 }, () => {
  it('tells how it is used', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--contact <address>');
  });

  it.each([
    [[], 'Nobody to write to was named'],
    [['--contact', 'nobody'], '`nobody` is no e-mail address'],
    [['--contact', 'a@b.org\r\nX: y'], 'is no e-mail address'],
    [[...contact, '--time-limit', 'soon'], '--time-limit is `soon`'],
    [[...contact, '--crossref', 'file:///etc'], '--crossref is `file:///etc`'],
    [['--retract'], "Unknown option '--retract'. See `--help`."],
    [['riordan2023'], "Unexpected argument 'riordan2023'"],
  ])('ends with 2 when called wrongly: %j', async (args, says) => {
    const { code, err } = await run(args);
    expect(err).toContain(says);
    expect(err).not.toContain('    at ');
    expect(code).toBe(2);
    expect(server.requests).toEqual([]);
  });

  it('ends with 0 when works were asked for, and tells what it found and how far it is', async () => {
    server.on(path, { json: crossrefWork() });
    const { code, out, err } = await run([...contact, ...bases()]);
    expect(out).toContain('Volume: nothing here, “18” at Crossref.');
    expect(err).toBe('1 of 1\n');
    expect(code).toBe(0);
    expect(existsSync(snapshot())).toBe(true);
  });

  it('ends with 1 for a retraction', async () => {
    const update = crossrefUpdate('retraction', 'Retraction', '10.1163/notice');
    server.on(path, { json: crossrefWork({ 'updated-by': [update] }) });
    expect((await run([...contact, ...bases()])).code).toBe(1);
  });

  it('ends with 1 when a registry answers nonsense', async () => {
    server.on(path, (response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
    });
    const { code, out } = await run([...contact, ...bases()]);
    expect(out).toContain('Not asked for: Crossref answered with text/html and not with JSON.');
    expect(code).toBe(1);
    expect(existsSync(snapshot())).toBe(false);
  });

  it('ends with 130 when interrupted, and leaves the former snapshot', async () => {
    writeFileSync(snapshot(), 'the former snapshot');
    const asked = new Promise<void>((resolve) => {
      server.on(path, () => resolve());
    });
    const { code, err } = await run([...contact, ...bases()], asked);
    expect(err).toContain('Stopped. No snapshot was written.');
    expect(code).toBe(130);
    expect(readFileSync(snapshot(), 'utf8')).toBe('the former snapshot');
  });

  it('ends with 1 at its time limit, and leaves the former snapshot', async () => {
    writeFileSync(snapshot(), 'the former snapshot');
    server.on(path, () => undefined);
    const { code, err } = await run([...contact, ...bases(), '--time-limit', '0.02']);
    expect(err).toContain('The time limit of 0.02 minutes is reached. No snapshot was written.');
    expect(code).toBe(1);
    expect(readFileSync(snapshot(), 'utf8')).toBe('the former snapshot');
  });
});
