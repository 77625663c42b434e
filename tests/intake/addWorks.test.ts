import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import { addWorks } from '../../src/intake/addWorks.ts';
import { chooseKey } from '../../src/intake/chooseKey.ts';
import type { IntakeItem } from '../../src/intake/intakeItem.ts';

const to = 'content/references/space-diplomacy.bib';
const own = readFileSync(new URL(`../../${to}`, import.meta.url), 'utf8');
const item = (csl: Partial<IntakeItem['csl']>): IntakeItem => ({
  csl: {
    type: 'article-journal',
    title: 'A new Thing',
    author: [{ family: 'Riordan', given: 'N.' }],
    issued: { 'date-parts': [[2023]] },
    'container-title': 'Journal',
    ...csl,
  },
  unread: [],
  doubts: [],
});
const add = (text: string, ...items: IntakeItem[]) => addWorks(items, [{ path: to, text }], { to });
const kinds = ({ additions }: ReturnType<typeof addWorks>) => additions.map(({ kind }) => kind);

describe('an entry', () => {
  it('is written as the file’s own are, behind them, and changes nothing else', () => {
    const { text } = add(own, item({ page: '1-20', volume: '3', DOI: '10.1234/abc' }));
    expect(text.startsWith(own)).toBe(true);
    expect(text.slice(own.length)).toBe(`
@article{riordan2023a,
  author       = {Riordan, N.},
  title        = {A new Thing},
  journaltitle = {Journal},
  date         = {2023},
  volume       = {3},
  pages        = {1-20},
  doi          = {10.1234/abc},
}
`);
  });

  it('follows BibTeX, tabs, lone signs, a missing last comma and Windows lines, where a file has them', () => {
    const theirs =
      '@article{doe2001,\r\n\tauthor = {Doe, Jane},\r\n\ttitle = {Old},\r\n\tjournal = {J},\r\n\tpages = {1--2},\r\n\tyear = {2001}\r\n}';
    const { text } = add(theirs, item({ page: '1-20' }));
    expect(text).toBe(
      `${theirs}\r\n\r\n@article{riordan2023,\r\n\tauthor = {Riordan, N.},\r\n\ttitle = {A new Thing},\r\n\tjournal = {Journal},\r\n\tyear = {2023},\r\n\tpages = {1--20}\r\n}\r\n`,
    );
  });

  it('says again all that came in, whatever signs it has', () => {
    const title = 'Cost of 50% & more: {x} #1 “q” \\ ~ $5';
    const [addition] = add(own, item({ title })).additions;
    expect(addition?.kind === 'added' && addition.work.csl.title).toBe(title);
  });

  it('is told without what no reference prints, and of what is wrong with it', () => {
    const { additions, text } = add(
      own,
      item({ abstract: 'Long.', ISBN: '978-0-306-40615-0', nonsense: 1 }),
    );
    expect(text).not.toContain('Long.');
    expect(additions[0]).toMatchObject({
      remarks: [
        'Unrecognized key: "nonsense": left out.',
        expect.stringContaining('978-0-306-40615-0'),
        'Left out: abstract.',
      ],
    });
  });

  it('is refused where a build would fail on it', () => {
    const untitled = add(own, item({ title: undefined, 'container-title': undefined }));
    expect(kinds(untitled)).toEqual(['refused']);
    expect(untitled.text).toBe(own);
  });
});

describe('a work that the library has', () => {
  it.each([
    ['by its DOI, in whatever case', item({ DOI: '10.1163/1871191X-BJA10151' }), 'riordan2023'],
    [
      'by title, author and year, where it has no DOI',
      item({
        type: 'book',
        title: 'Astropolitik: Classical Geopolitics in the Space Age',
        author: [{ family: 'Dolman', given: 'Everett' }],
        issued: { 'date-parts': [[2002]] },
      }),
      'dolman2002',
    ],
  ])('%s is refused, and its key told', (_, twin, key) => {
    const { additions, text } = add(own, twin);
    expect(additions).toMatchObject([{ kind: 'twin', twin: { work: { key } } }]);
    expect(text).toBe(own);
  });

  it('is not another work of the same author and year, nor a chapter of the same book', () => {
    const book = { ISBN: '978-0-306-40615-7', DOI: undefined };
    const whole = item({ ...book, type: 'book', title: 'Whole' });
    const part = item({ ...book, type: 'chapter', title: 'Part' });
    expect(kinds(add(own, whole, part, whole))).toEqual(['added', 'added', 'twin']);
  });
});

describe('a key', () => {
  const keyIn = (bib: string, csl: Partial<IntakeItem['csl']>) =>
    chooseKey(item(csl).csl, readBibliography([{ path: 'a.bib', text: bib }]).works);
  const entry = (key: string) =>
    `@book{${key}, author = {Doe, Jane}, title = {The Old Things}, year = 2001}\n`;

  it.each([
    [own, 'riordan2023a'],
    [own + entry('riordan2023a').replace('Doe', 'Riordan').replace('2001', '2023'), 'riordan2023b'],
    ['', 'riordan2023'],
    [entry('Doe2001'), 'Riordan2023'],
    [entry('doe_2001'), 'riordan_2023'],
    [entry('doe-2001-old'), 'riordan-2023-new'],
    [entry('doeOld2001').replace('doeOld', 'DoeOld'), 'RiordanNew2023'],
    [entry('zotero-123'), 'riordan2023'],
  ])('follows the pattern of the library’s keys', (bib, key) => {
    expect(keyIn(bib, {})).toBe(key);
  });

  it.each([
    [{ author: [{ family: 'Müller-Łoś', given: 'X.' }] }, 'mullerlos2023'],
    [{ author: [{ family: '鈴木', given: '一人' }] }, '鈴木2023'],
    [{ author: [{ literal: 'U.S. Congress, Office' }] }, 'uscongressoffice2023'],
    [{ author: undefined, title: 'The <i>Moon</i> Treaty' }, 'moon2023'],
    [{ author: undefined, editor: [{ family: 'O’Neil, “}{' }] }, 'oneil2023'],
    [{ issued: undefined }, 'riordan'],
    [{ author: [{ family: '!?' }], issued: undefined }, 'work'],
  ])('can be typed, whatever the name: %j', (csl, key) => {
    expect(keyIn('', csl)).toBe(key);
  });
});
