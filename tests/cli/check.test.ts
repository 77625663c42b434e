import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { press } from './press.ts';

const command = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
const essay = 'content/essays/space-diplomacy/index.mdx';
const other = (cited: string) =>
  `---\ntitle: T\nauthors: [{ name: A }]\ndate: 2025\nlanguage: en-GB\ndescription: D.\n---\n\nOne [@${cited}].\n`;

describe('npm run check:essays', { timeout: 60_000 }, () => {
  it('tells everything wrong with its place and source, and ends with 1', async () => {
    const { run, read, write } = press();
    write(
      essay,
      read(essay).replace('@peter2007', '@petra2007').replace('date: 2025', 'daet: 2025'),
    );
    const { code, stderr } = await run('check');
    expect(code).toBe(1);
    expect(stderr).toContain('3 problems found.');
    expect(stderr).toMatch(/Field `daet` is not a field of an essay\.\n.*`date`/);
    expect(stderr).toMatch(/\d+ \| ….*\[@petra2007\]/);
  });

  it('of one essay, named by address, folder or file, tells of that one', async () => {
    const { run, write } = press();
    write('content/essays/other/index.mdx', other('nobody2000'));
    for (const name of ['space-diplomacy', 'content/essays/space-diplomacy/', `./${essay}`]) {
      expect(await run('check', name)).toMatchObject({
        code: 0,
        stdout: '1 essay and 11 works checked: nothing keeps the site from being built.\n',
      });
    }
    expect((await run('check', 'other')).stderr).toContain('`@nobody2000` is not a key');
    const none = await run('check', 'nowhere');
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('There are: other, space-diplomacy.');
  });

  it('lists the works that no essay cites', async () => {
    const { run, write } = press({ content: false });
    write('content/essays/other/index.mdx', other('doe2001'));
    write(
      'content/references/a.bib',
      '@book{doe2001, title = {A}, year = 2001}\n@book{roe2002, author = {Roe, R.}, title = {B}, year = 2002}\n',
    );
    const { code, stdout } = await run('check', '--unused');
    expect(stdout).toContain(
      '1 work that no essay cites:\n  roe2002  Roe 2002  (content/references/a.bib:2)',
    );
    expect(code).toBe(0);
  });

  it('checks again when a file is saved', async () => {
    const { path, read, write } = press();
    const watching = spawn(process.execPath, [command, '--watch'], {
      cwd: path,
      env: { ...process.env, NO_COLOR: '1' },
    });
    onTestFinished(() => void watching.kill());
    let said = '';
    for (const stream of [watching.stdout, watching.stderr])
      stream.on('data', (text: Buffer) => (said += text.toString()));
    const saysNow = (words: string) =>
      expect.poll(() => said, { timeout: 20_000 }).toContain(words);
    await saysNow('nothing keeps');
    said = '';
    // What is saved before the watcher looks on would be missed.
    await expect
      .poll(
        () => {
          if (said === '') write(essay, read(essay).replace('@peter2007', '@petra2007'));
          return said;
        },
        { timeout: 20_000, interval: 300 },
      )
      .toContain('`@petra2007` is not a key');
    said = '';
    write(essay, read(essay).replace('@petra2007', '@peter2007'));
    await saysNow('nothing keeps');
  });
});
