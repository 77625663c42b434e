import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, isAddress } from '../../src/draft/addressOf.ts';
import { divideName } from '../../src/draft/divideName.ts';
import { readFrontMatter } from '../../src/schema/readFrontMatter.ts';
import { press } from './press.ts';

const said = ['--date', '2025-03', '--description', 'What: it "says" # so.'];

describe('npm run new', { timeout: 60_000 }, () => {
  it('makes an essay that says what was given, is explained, and can be built', async () => {
    const { run, read } = press();
    const title = '../../“Straße”: {x} & <b>l’été</b>';
    const { code, stdout } = await run(
      'new',
      '--title',
      title,
      '--author',
      'van der Berg, Jan',
      '--author',
      'Jane Q. Doe',
      '--body',
      'European Space Agency',
      '--keywords',
      'one, two',
      '--draft',
      ...said,
    );
    expect(code).toBe(0);
    const file = 'content/essays/strasse-x-b-lete-b/index.mdx';
    expect(stdout).toContain(file);
    expect(stdout).toContain('“Doe” is taken for the family name of Jane Q. Doe');
    const text = read(file);
    expect(readFrontMatter(text, file).data).toEqual({
      title,
      authors: [
        { family: 'van der Berg', given: 'Jan' },
        { family: 'Doe', given: 'Jane Q.' },
        { name: 'European Space Agency' },
      ],
      date: '2025-03',
      language: 'en-GB',
      description: 'What: it "says" # so.',
      keywords: ['one', 'two'],
      draft: true,
      citationStyle: 'chicago-notes',
    });
    expect(text).toContain('# The title, without the subtitle.\ntitle:');
    expect(text).toMatch(/^# subtitle: /m);
    expect((await run('check', 'strasse-x-b-lete-b')).code).toBe(0);
  });

  it('overwrites nothing', async () => {
    const { run, read } = press();
    const file = 'content/essays/space-diplomacy/index.mdx';
    const before = read(file);
    const { code, stderr } = await run(
      'new',
      '--title',
      'Space Diplomacy',
      '--author',
      'A',
      ...said,
    );
    expect(stderr).toContain(`${file} is there already, and stays as it is.`);
    expect(code).toBe(1);
    expect(read(file)).toBe(before);
  });

  it.each([
    [['--title', 'A'], '--author, --date, --description are missing.'],
    [['--title', '!?', '--author', 'A', ...said], 'No address can be made from this title'],
    [['--title', 'A', '--author', 'A', ...said, '--address', '../a'], '--address is `../a`'],
    [['--title', 'A', '--author', 'A', ...said, '--date', '2025-13'], 'Field `date` is “2025-13”.'],
    [['--titel', 'A'], "Unknown option '--titel'"],
  ])(
    'says what is wrong when it is called wrongly, and makes nothing: %j',
    async (args, message) => {
      const { run, path } = press({ content: false });
      const { code, stderr } = await run('new', ...args);
      expect(stderr).toContain(message);
      expect(stderr).not.toContain('    at ');
      expect(code).toBe(2);
      expect(existsSync(join(path, 'content'))).toBe(false);
    },
  );
});

describe('an address', () => {
  it.each([
    ['Space Diplomacy or Diplomacy in Space', 'space-diplomacy-or-diplomacy-in-space'],
    ['Łódź, Größe & l’Œuvre', 'lodz-grosse-loeuvre'],
    ['日本の宇宙外交:ガガーリン', '日本の宇宙外交-ガガーリン'],
    ['con', 'essay-con'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['.. / \\ % ?', ''],
    ['word '.repeat(40), 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ])('of “%s” is sound', (title, address) => {
    expect(addressOf(title)).toBe(address);
    expect(isAddress(address)).toBe(address !== '');
  });
});

it.each([
  ['Carol Buxton', { given: 'Carol', family: 'Buxton' }, true],
  ['Buxton, Carol', { given: 'Carol', family: 'Buxton' }, false],
  ['Ludwig van der Rohe', { given: 'Ludwig', family: 'van der Rohe' }, true],
  ['神田 花子', { given: '花子', family: '神田' }, true],
  ['UNESCO', { name: 'UNESCO' }, false],
])('the name %s is divided as it is mostly meant', (name, author, isGuess) => {
  expect(divideName(name)).toEqual({ author, isGuess });
});
