import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { json, registry } from '../intake/registry.ts';
import { press } from './press.ts';

const library = 'content/references/space-diplomacy.bib';
const ris = `TY  - BOOK
AU  - Doe, Jane
TI  - A new book
PB  - Press
PY  - 2001
ER  - 
`;

describe('npm run cite', { timeout: 60_000 }, () => {
  it('adds what a file holds, says how to cite it, and adds it once', async () => {
    const { run, read, write } = press();
    const before = read(library);
    write('downloads/a book.ris', ris);
    const { code, stdout } = await run('cite', 'downloads/a book.ris');
    expect(stdout).toContain('Cite Doe 2001 as [@doe2001]');
    expect(code).toBe(0);
    const after = read(library);
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain('@book{doe2001,\n');

    const again = await run('cite', 'downloads/a book.ris');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('`doe2001` (Doe 2001) has this title, author and year');
    expect(read(library)).toBe(after);
    expect((await run('check')).code).toBe(0);
  });

  it('asks for a DOI, and not for one the library has', async () => {
    const { run, read } = press();
    const { address, asked } = await registry({
      '/10.1234/new': json(
        { type: 'journal-article', title: 'New', issued: { 'date-parts': [[2024]] } },
        'application/vnd.citationstyles.csl+json',
      ),
    });
    const to = ['--doi-org', address];
    expect((await run('cite', '10.1234/new', ...to, '--key', 'mine')).stdout).toContain('[@mine]');
    expect(read(library)).toContain('@article{mine,');
    const known = await run('cite', 'https://doi.org/10.1163/1871191x-bja10151', ...to);
    expect(known.stderr).toContain('cite it as [@riordan2023]');
    expect(asked).toHaveLength(1);
    const unknown = await run('cite', '10.1234/none', ...to);
    expect(unknown.stderr).toContain('No work is registered under the DOI `10.1234/none`.');
    expect(unknown.code).toBe(1);
  });

  it('begins a library where there is none, and leaves nothing half-written', async () => {
    const { run, write, read, path } = press({ content: false });
    write('a.ris', ris);
    expect((await run('cite', 'a.ris')).code).toBe(0);
    expect(read('content/references/library.bib')).toMatch(/^@book\{doe2001,/);
    expect(readdirSync(join(path, 'content/references'))).toEqual(['library.bib']);
  });

  it('shows and does not write, when asked to', async () => {
    const { run, write, read } = press();
    const before = read(library);
    write('a.ris', ris);
    const { stdout } = await run('cite', 'a.ris', '--dry-run');
    expect(stdout).toContain(`Would be added to ${library}:\n\n@book{doe2001,`);
    expect(read(library)).toBe(before);
  });

  it.each([
    [[], 'Nothing to cite was named.'],
    [['Doe 2001'], '`Doe 2001` is no DOI, ISBN or web address'],
    [['none.ris'], 'There is no file `none.ris`.'],
    [['a.ris', '--key', 'a b'], 'The key `a b` cannot be cited.'],
    [['a.ris', 'a.ris', '--key', 'x'], '--key names one work, and here are 2.'],
    [['a.ris', '--to', '../x.bib'], '--to is `../x.bib`'],
    [['a.ris', '--nonsense'], "Unknown option '--nonsense'"],
    [['10.1234/x', '--timeout', 'soon'], '--timeout is `soon`'],
  ])('says what is wrong when it is called wrongly: %j', async (args, message) => {
    const { run, write, read } = press();
    const before = read(library);
    write('a.ris', ris);
    const { code, stderr } = await run('cite', ...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
    expect(read(library)).toBe(before);
  });

  it('asks which file, where there are several', async () => {
    const { run, write, read } = press();
    write('a.ris', ris);
    write('content/references/more.bib', '');
    const { code, stderr } = await run('cite', 'a.ris');
    expect(stderr).toContain('There are 2 files of works; say which to add to: --to');
    expect(code).toBe(2);
    expect((await run('cite', 'a.ris', '--to', 'more.bib')).code).toBe(0);
    expect(read('content/references/more.bib')).toMatch(/^@book/);
  });
});
