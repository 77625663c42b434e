import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../src/browser/launchBrowser.ts';
import { copyProject } from './copyProject.ts';
import { openInEditor, type EditorView } from './languageServer.ts';

/** `npm run dev` in a copy of the project, with a page of it in a browser, while its files are saved. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const essay = 'content/essays/space-diplomacy/index.mdx';
const bibliography = 'content/references/space-diplomacy.bib';

let path: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let origin: string;
/** What the server wrote to its terminal. */
let said = '';

const freePort = () =>
  new Promise<number>((resolve) => {
    const taken = createServer().listen(0, '127.0.0.1', () => {
      const address = taken.address();
      taken.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

const read = (file: string) => readFileSync(join(path, file), 'utf8');
function save(file: string, from: string | RegExp, to: string): void {
  const text = read(file);
  expect(text).toMatch(from);
  writeFileSync(join(path, file), text.replace(from, to));
}

beforeAll(async () => {
  mkdirSync(join(root, 'tests/.build'), { recursive: true });
  path = mkdtempSync(join(root, 'tests/.build/dev-'));
  copyProject(root, path);
  const port = await freePort();
  server = spawn(process.execPath, ['src/cli/dev.ts', '--port', String(port)], {
    cwd: path,
    // Astro's server serves nothing where it takes itself to be in a test.
    env: { ...process.env, NO_COLOR: '1', VITEST: undefined, NODE_ENV: undefined },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString()));
  await vi.waitUntil(() => said.includes('watching for file changes'), { timeout: 60_000 });
  origin = `http://localhost:${port}`;
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${origin}/essays/space-diplomacy/`);
});

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(path, { recursive: true, force: true });
});

const text = () => page.locator('body').innerText();
/** What stands over the page: the overlay's own words, and the source it shows. */
const overlay = () => page.locator('vite-error-overlay');
const wordsOf = (part: string) => () => overlay().locator(part).innerText();

describe('an open page', () => {
  it('shows the words of an essay that is saved', async () => {
    await expect.poll(text).toContain('a lingering space race mentality');
    save(essay, 'a lingering space race mentality', 'a newly written mentality');
    await expect.poll(text).toContain('a newly written mentality');
  });

  it('shows what a saved .bib says, in the notes, in the list and in the library', async () => {
    save(bibliography, 'Astropolitik: classical', 'Astropolitik: revised classical');
    await expect.poll(text).toContain('Astropolitik: Revised Classical');
    const library = await (await fetch(`${origin}/references/`)).text();
    expect(library).toContain('Astropolitik: Revised Classical');
  });

  it('shows a work that a new file brings, in the essay that cites it', async () => {
    writeFileSync(
      join(path, 'content/references/new.bib'),
      '@book{doe2001, author = {Doe, Jane}, title = {A new work}, publisher = {P}, date = {2001}}\n',
    );
    save(essay, 'Conclusion\n', 'Conclusion\n\nA new sentence [@doe2001].\n');
    await expect.poll(text).toContain('A New Work');
  });

  it('shows front matter that is saved, also where others are told how to cite the essay', async () => {
    save(essay, 'title: Space Diplomacy or', 'title: Space Travel or');
    await expect.poll(() => page.title()).toContain('Space Travel or');
    const bib = await (await fetch(`${origin}/essays/space-diplomacy/space-diplomacy.bib`)).text();
    expect(bib).toContain('Travel');
  });
});

describe('another page of it', () => {
  it('shows what was saved after it was asked for and before it was connected', async () => {
    const title = 'Space Travel by Sail or';
    const other = await browser.newPage();
    await other.route(
      '**/@vite/client',
      async (route) => {
        save(essay, 'title: Space Travel or', `title: ${title}`);
        await expect.poll(() => page.title()).toContain(title);
        await route.continue();
      },
      { times: 1 },
    );
    await other.goto(`${origin}/essays/space-diplomacy/`, { waitUntil: 'commit' });
    await expect.poll(() => other.title()).toContain(title);
    await other.close();
  });
});

/** The line a text stands on, and its column. */
function placeOf(file: string, words: string): { line: number; column: number } {
  const lines = (read(file).split(words)[0] ?? '').split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Not asleep: the file is between two steps for just so long. */
function pause(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('an essay that an editor saves in steps', () => {
  it('is read whole, and not told to be broken', async () => {
    const whole = read(essay).replace('a newly written mentality', 'a mentality saved in steps');
    for (const part of [whole.slice(0, 12), whole.slice(0, 3000), whole]) {
      writeFileSync(join(path, essay), part);
      pause(15);
    }
    await expect.poll(text).toContain('a mentality saved in steps');
    expect(said).not.toMatch(/Failed to reload|problems? found/);
  });
});

describe('a mistake', () => {
  it('in the text stands over the page and on the terminal with its place and source, until it is mended', async () => {
    save(essay, '@schwarz2020', '@schwartz2020');
    const { line, column } = placeOf(essay, '@schwartz2020');
    await expect
      .poll(wordsOf('#message-content'))
      .toContain(`${essay}:${line}:${column}  citation-key-known`);
    expect(said).toMatch(new RegExp(`${line} \\| …[^\\n]*@schwartz2020`));
    await expect.poll(wordsOf('.error-line')).toContain('[@schwartz2020] which prioritises');
    save(essay, '@schwartz2020', '@schwarz2020');
    await expect.poll(() => overlay().count()).toBe(0);
    await expect.poll(text).toContain('a mentality saved in steps');
  });

  it('in the front matter stands over the page, after a reload too', async () => {
    save(essay, 'date: 2025\n', 'date: Easter term\n');
    const { line } = placeOf(essay, 'date: Easter');
    const told = wordsOf('#message-content');
    await expect.poll(told).toContain('Field `date` is “Easter term”.');
    // The page may be about to reload itself, and a reload amid another is broken off.
    await vi.waitFor(() => page.reload(), { timeout: 15_000 });
    await expect.poll(told).toContain(`${essay}:${line}:7`);
    expect(said).toContain(`${line} | date: Easter term`);
    save(essay, 'date: Easter term', 'date: 2025');
    await expect.poll(() => overlay().count()).toBe(0);
  });

  it('in a .bib stands over the page with the lines around it, and goes when it is mended', async () => {
    save(bibliography, 'doi          = {10.1080/14777622', 'doi          = {<b>10.1080/14777622');
    const { line } = placeOf(bibliography, '@article{jakhu2020');
    await expect.poll(wordsOf('#title')).toBe('1 problem found.');
    await expect
      .poll(wordsOf('#message-content'))
      .toContain('`<b>10.1080/14777622.2020.1729061`, the DOI');
    await expect.poll(wordsOf('#code h2')).toBe(`references/space-diplomacy.bib:${line}:1`);
    await expect.poll(wordsOf('.error-line')).toBe('@article{jakhu2020,');
    save(bibliography, '<b>', '');
    await expect.poll(() => overlay().count()).toBe(0);
    expect(said).toContain('Nothing is wrong any more.');
  });
});

describe('an editor that knows Astro', () => {
  let editor: EditorView;
  afterAll(() => {
    editor.close();
  });

  it('tells a mistyped field and a wrong date while they are written, and completes and explains fields', async () => {
    const lines = read(essay).replace('date: 2025\n', 'date: Easter\ndaet: 2024\n\n').split('\n');
    editor = await openInEditor(path, essay, lines.join('\n'));
    const told = await editor.diagnose();
    expect(told).toContainEqual({
      line: lines.indexOf('daet: 2024') + 1,
      message: 'Property daet is not allowed.',
    });
    expect(told).toContainEqual({
      line: lines.indexOf('date: Easter') + 1,
      message:
        'Give a year (2025), a year and month (2025-03) or a full date (2025-03-14) that exists.',
    });
    const offered = await editor.complete({ line: lines.indexOf('daet: 2024') + 1, character: 0 });
    expect(offered).toContainEqual({
      label: 'updated',
      about: 'When it was last changed, in the same three forms.',
    });
    expect(await editor.hover({ line: 1, character: 2 })).toContain('without the subtitle');
  });
});

it('has not begun anew for any of it', () => {
  expect(said).not.toMatch(/restarting|unhandled/i);
  expect(said.match(/watching for file changes/g)).toHaveLength(1);
});
