import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { libraryOf, renderEssay, works } from './renderEssay.ts';

describe('a short form', () => {
  const titled = (title: string, short?: string) =>
    libraryOf({
      id: 'k',
      type: 'book',
      author: [{ family: 'Poe' }],
      title,
      ...(short ? { 'title-short': short } : {}),
    });
  const source = 'One [@k]. Two [@doe2018]. Three [@k].';

  // Chicago 17, 14.33; pandoc 2.17 shortens the titles of a `.bib` so.
  it.each([
    [titled('Deep Water: Rivers and Rule'), 'Poe, Deep Water.'],
    [titled('Deep Water: Rivers and Rule', 'Rivers'), 'Poe, Rivers.'],
    [titled('Half Past 10:30'), 'Poe, Half Past 10:30.'],
    [titled('<i>Moby: A Whale</i> Again'), 'Poe, Moby: A Whale Again.'],
  ])('leaves the subtitle out', async (library, expected) => {
    const { notes } = await renderEssay(source, new Map([...library, ...works]));
    expect(notes[2]).toBe(expected);
  });

  it('is “ibid.” in a style that has it, with the page where that is another', async () => {
    const { notes } = await renderEssay(
      'One [@doe2018, p. 3]. Two [@doe2018, p. 3]. Three [@doe2018, p. 4].',
      works,
      {
        language: 'en-GB',
        citationStyle: 'chicago-notes-ibid',
      },
    );
    expect(notes.slice(1)).toEqual(['Ibid.', 'Ibid., 4.']);
  });

  // As pandoc 3.10 prints it, but for the stop of “(ibid.)”, which it leaves out.
  it('has a small “ibid.” amid the words of a note', async () => {
    const { notes } = await renderEssay(
      'One [@doe2018]. Two.[^1]\n\n[^1]: As @doe2018 [p. 5] says (and [@doe2018, p. 6] too); so [@doe2018, p. 6].',
      works,
      { language: 'en-GB', citationStyle: 'chicago-notes-ibid' },
    );
    expect(notes[1]).toBe('As Doe, ibid., 5 says (and (ibid., 6) too); so (ibid.).');
  });
});

// As pandoc 3.10 prints the entry `eprint = {1905.12410}, archiveprefix = {arXiv}`.
it('a note says once where a preprint is, by its address', async () => {
  const preprint = {
    id: 'k',
    type: 'document',
    title: 'Citation Concepts',
    issued: { 'date-parts': [[2019]] },
    archive: 'arXiv',
    archive_location: '1905.12410',
  };
  const address = 'https://arxiv.org/abs/1905.12410';
  const [addressed] = (
    await renderEssay('One [@k].', libraryOf({ ...preprint, URL: address }), { language: 'en-US' })
  ).notes;
  expect(addressed).toBe(`“Citation Concepts,” 2019, ${address}.`);
  const [other] = (await renderEssay('One [@k].', libraryOf(preprint), { language: 'en-US' }))
    .notes;
  expect(other).toContain('1905.12410, arXiv');
});

describe('a citation in the prose', () => {
  it('becomes a note after the punctuation, with no space before its mark', async () => {
    const { prose, notes } = await renderEssay('Security cooperation [@doe2018]. Space.');
    expect(prose).toBe('Security cooperation.[1] Space.');
    expect(notes).toEqual(['A. Doe, ‘First’, Journal, 2018.']);
  });

  it.each([
    ['a, b [@doe2018], c', 'a, b,[1] c'],
    ['so “b [@doe2018].” Then', 'so “b.”[1] Then'],
    ['so “b” [@doe2018]. Then', 'so “b”.[1] Then'],
    ['(see b [@doe2018]) then', '(see b[1]) then'],
    ['b [@doe2018] – and', 'b[1] – and'],
    ['why [@doe2018]?', 'why?[1]'],
    ['one [@doe2018] [@roe2019].', 'one[1].[2]'],
  ])('“%s” reads “%s”', async (source, expected) => {
    expect((await renderEssay(source)).prose).toBe(expected);
  });

  it('names its author in the sentence where the key stands in it', async () => {
    const { prose, notes } = await renderEssay('As @doe2018 says, and @roe2019’s claim.');
    expect(prose).toBe('As A. Doe[1] says, and A. Roe’s[2] claim.');
    expect(notes).toEqual(['‘First’, Journal, 2018.', '‘Second’, Journal, 2019.']);
  });

  it.each([
    ['@three', 'Riordan, Machoň, and Csajková'],
    ['@four', 'A et al.'],
    ['@anon', 'No One'],
  ])('%s is named “%s”', async (source, expected) => {
    expect((await renderEssay(`${source} says`)).prose).toBe(`${expected}[1] says`);
  });

  it('keeps locators, prefixes and suffixes', async () => {
    const { notes } = await renderEssay(
      'One [see @doe2018, p. 3]. Two [compare @roe2019, pp. 33--35, emphasis added].',
    );
    expect(notes[0]).toBe('See A. Doe, ‘First’, Journal, 2018, 3.');
    expect(notes[1]).toBe('Compare A. Roe, ‘Second’, Journal, 2019, 33–35, emphasis added.');
  });

  it('keeps signs of markup in an affix as the signs they are', async () => {
    const { $, notes } = await renderEssay('One [see R&D, a < b, @doe2018].');
    expect(notes[0]).toContain('See R&D, a < b, A. Doe');
    expect($('.notes b')).toHaveLength(0);
  });

  it('puts several works of a cluster into one note', async () => {
    const { notes } = await renderEssay('One [see @doe2018; also @roe2019].');
    expect(notes).toEqual([
      'See A. Doe, ‘First’, Journal, 2018; also A. Roe, ‘Second’, Journal, 2019.',
    ]);
  });

  it('leaves the author out where the sentence has named them', async () => {
    const { notes } = await renderEssay('Doe said so [-@doe2018].');
    expect(notes).toEqual(['‘First’, Journal, 2018.']);
  });

  it('gives the full reference once, and a short one after', async () => {
    const { notes } = await renderEssay('One [@doe2018]. Two [@roe2019]. Three [@doe2018, p. 9].');
    expect(notes[2]).toBe('Doe, ‘First’, 9.');
  });
});

// As pandoc 2.17 prints the same in chicago-fullnote-bibliography.csl.
it('a name that ends in a stop ends its sentence', async () => {
  const { prose, notes } = await renderEssay(
    'As said by @four. Next.[^1] Not @four… and @four, too.\n\n[^1]: See @four. And @four.',
  );
  expect(prose).toBe('As said by A et al.[1] Next.[2] Not A et al.…[3] and A et al.,[4] too.');
  expect(notes[1]).toBe('See A et al. And A et al.');
});

describe('numbering', () => {
  const source =
    'One [@doe2018]. Two.[^a] Three [@roe2019].\n\n[^a]: The author says, with @doe2018 [p. 4].';

  // As pandoc 3.10 sets them (jgm/pandoc#7800 asks for it); that it leaves nothing of a
  // work whose short form is its name does no harm where the name has just been said.
  it.each([
    ['Quoted "@doe2018" here.', 'Quoted “A. Doe[1]” here.'],
    ["Quoted '@doe2018' here.", 'Quoted ‘A. Doe[1]’ here.'],
    ['"@doe2018 says so," he said.', '“A. Doe[1] says so,” he said.'],
    ['He said "so says @doe2018."', 'He said “so says A. Doe.”[1]'],
    ["@doe2018's 'view'", 'A. Doe’s[1] ‘view’'],
  ])('stands between typographic quotes: %s', async (source, printed) => {
    const { prose } = await renderEssay(source);
    expect(prose).toContain(printed);
  });

  it.each([
    ['a paragraph', '', '#f1 > p .back'],
    ['a list', '\n\n    - one\n    - two', '#f1 > ul > li:last-child > .back'],
    ['a list in a list', '\n\n    - one\n      - two', '#f1 > ul > li > ul > li > .back'],
    ['a quotation', '\n\n    > one', '#f1 > blockquote > p > .back'],
    ['a table', '\n\n    | a |\n    |---|\n    | b |', '#f1 > p:last-child > .back'],
  ])('leads back from the end of its last words: %s', async (_, end, back) => {
    const { $ } = await renderEssay(`One.[^1]\n\n[^1]: Words${end}`);
    expect($('.notes .back')).toHaveLength(1);
    expect($(back)).toHaveLength(1);
  });

  it('names the author beside a page that would be all of a note, but not amid an author’s words', async () => {
    const { notes } = await renderEssay(
      'One [@doe2018, p. 3]. Two [-@doe2018, p. 4]. As @doe2018 [p. 5] says.[^1]\n\n[^1]: As Doe says [-@doe2018, p. 6].',
    );
    expect(notes.slice(1)).toEqual(['Doe, 4.', 'Doe, 5.', 'As Doe says (6).']);
  });

  it('in the words of an author’s note says no name and no title twice', async () => {
    const library = new Map([
      ...works,
      ...libraryOf({
        id: 'curtiss',
        type: 'legal_case',
        title: 'Curtiss v. Strong',
        'container-title': 'Day',
        volume: '4',
        page: '51',
        issued: { 'date-parts': [[1809]] },
      }),
    ]);
    const { notes } = await renderEssay(
      'One [@curtiss].[^1] Two.[^2] Three.[^3] Four [@doe2018].[^4]\n\n[^1]: For instance, see @curtiss [p. 52].\n\n[^2]: For instance, see @anon.\n\n[^3]: Also @anon and @anon [p. 3].\n\n[^4]: A port of the program of @doe2018.',
      library,
      { language: 'en-US' },
    );
    expect(notes.filter((_, index) => ![0, 4].includes(index))).toEqual([
      'For instance, see Curtiss v. Strong, 4 Day at 52.',
      'For instance, see No One, n.d.',
      'Also No One and No One, 3.',
      'A port of the program of Doe.',
    ]);
  });

  it('in the words of an author’s note keeps a title that begins with the author’s name', async () => {
    const library = libraryOf({
      id: 'k',
      type: 'book',
      author: [{ family: 'Doe' }],
      title: 'Doe on Law',
    });
    const { notes } = await renderEssay('One.[^1]\n\n[^1]: See @k.', library);
    expect(notes).toEqual(['See Doe, Doe on Law, n.d.']);
  });

  it('counts author’s notes and sources together', async () => {
    const { prose, notes, record } = await renderEssay(source);
    expect(prose).toBe('One.[1] Two.[2] Three.[3]');
    expect(record.notes).toEqual([
      { number: 1, kind: 'source' },
      { number: 2, kind: 'author' },
      { number: 3, kind: 'source' },
    ]);
    expect(notes[1]).toContain('The author says, with');
    expect(notes[1]).toContain('4');
  });

  it('knows a note by one number wherever it is marked twice, with a way back to each', async () => {
    const { $, prose } = await renderEssay('One.[^a] Two [@doe2018]. Three.[^a]\n\n[^a]: Note.');
    expect(prose).toBe('One.[1] Two.[2] Three.[1]');
    const back = $('.notes li').first().find('.back').toArray();
    expect(back.map((link) => $(link).attr('href'))).toEqual(['#r1', '#r1-2']);
  });

  it('counts a note that is marked in a note when its turn comes', async () => {
    const { prose, notes } = await renderEssay(
      'One.[^a] Two [@roe2019].\n\n[^a]: Outer.[^b]\n\n[^b]: Inner [@doe2018].',
    );
    expect(prose).toBe('One.[1] Two.[2]');
    expect(notes[0]).toMatch(/^Outer\.3/);
    expect(notes[2]).toContain('Inner');
    expect(notes[2]).toContain('First');
  });
});

describe('notes stand', () => {
  it('beside citations in emphasis, lists, tables, quotations and headings', async () => {
    const { prose, $, record } = await renderEssay(
      [
        '## A heading [@doe2018]',
        '*Stressed [@roe2019].*',
        '- item [@three]',
        '> quoted [@four]',
        '| a | b |\n| - | - |\n| cell [@anon] | x |',
      ].join('\n\n'),
    );
    expect(prose).toBe('A heading[1] Stressed.[2] item[3] quoted[4] a b cell[5] x');
    expect($('h2').first().attr('id')).toBe('a-heading');
    expect(record.headings).toEqual([{ depth: 2, id: 'a-heading', text: 'A heading' }]);
  });

  it('behind a link whose text cites, since a link holds no other', async () => {
    const { $, prose } = await renderEssay(
      'See [the words of @doe2018](https://example.org) here.',
    );
    expect(prose).toBe('See the words of A. Doe[1] here.');
    expect($('a a')).toHaveLength(0);
  });

  it('with a sheet each, behind the block that marks them, in order', async () => {
    const { $ } = await renderEssay('One [@doe2018], two [@roe2019].\n\nNext.');
    expect(
      $('body > *')
        .toArray()
        .map((node) => $(node).attr('id') ?? node.tagName),
    ).toEqual(['p', 'p1', 'p2', 'p', 'section']);
  });
});

describe('a short note', () => {
  it('gives the full reference as well when it is opened', async () => {
    const { $ } = await renderEssay('One [@doe2018]. Two [@roe2019]. Three [@doe2018, p. 9].');
    expect($('#p1 .full')).toHaveLength(0);
    expect($('#p3 > p').first().text()).toBe('Doe, ‘First’, 9.');
    expect($('#p3 .full').text()).toBe('Doe, A. ‘First’. Journal, 2018.');
    expect($('#f3 .full')).toHaveLength(0);
  });
});

describe('what the page learns', () => {
  it('is which work is cited where, in which sentence', async () => {
    const { record } = await renderEssay(
      'A first. The second, on Doe [@doe2018; @roe2019], is longer. A third.',
    );
    expect(record.citations).toEqual([
      { key: 'doe2018', note: 1, mark: 'r1', sentence: 'The second, on Doe, is longer.' },
      { key: 'roe2019', note: 1, mark: 'r1', sentence: 'The second, on Doe, is longer.' },
    ]);
  });

  it('is how many words the text has, notes apart', async () => {
    expect(
      (await renderEssay('Four words are here [@doe2018].[^a]\n\n[^a]: And more.')).record.words,
    ).toBe(4);
  });
});

describe('links', () => {
  it('lead from a note’s title to the reference list, and from its DOI to the work', async () => {
    const library = libraryOf({
      id: 'k',
      type: 'article-journal',
      title: 'Odd & <b>bold</b>',
      author: [{ family: 'O"Neil' }],
      DOI: '10.1016/S0048-7333(97)00023-1',
    });
    const { $, record } = await renderEssay('One [@k].', library);
    expect($('.notes a[role="doc-biblioref"]').attr('href')).toBe('#ref-k');
    const doi = $('.notes a[href^="https://doi.org"]');
    expect(doi.attr('href')).toBe('https://doi.org/10.1016/S0048-7333(97)00023-1');
    expect(doi.html()).toBe('https://doi.org/<wbr>10.1016/S0048-7333(97)00023-1');
    expect(doi.text()).toBe(doi.attr('href'));
    expect(record.references[0]?.html).toContain(`aria-label="O&#x22;Neil, DOI: ${doi.text()}"`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'are never made of %s',
    async (URL) => {
      const { $ } = await renderEssay(
        'One [@k].',
        libraryOf({ id: 'k', type: 'webpage', title: 'T', URL }),
      );
      expect(
        $('.notes a[href]')
          .toArray()
          .map((a) => $(a).attr('href')),
      ).toEqual(['#ref-k', '#r1']);
    },
  );
});

describe('hostile works', () => {
  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>'])(
    'cannot put %s into a page',
    async (title) => {
      const library = libraryOf({ id: 'k', type: 'book', title, author: [{ literal: title }] });
      const { $, record } = await renderEssay('One [@k]. @k says.', library);
      const html = $.html() + record.references.map((reference) => reference.html).join('');
      expect(html).not.toMatch(/<(script|img|svg)/i);
    },
  );

  it.each([
    'x><svg/onload=alert(1)//a',
    'x"onmouseover=location=name//a',
    'constructor',
    'toString',
  ])('with the key %s add no element and no attribute', async (key) => {
    const library = libraryOf({ id: key, type: 'book', title: 'T' });
    const { $, notes } = await renderEssay(`One [@{${key}}].`, library);
    expect(notes).toEqual([expect.stringMatching(/^T\b/)]);
    expect($('svg, [onload], [onmouseover]')).toHaveLength(0);
  });
});

describe('formatting', () => {
  it('is the same in the first and in the third essay that one process renders', async () => {
    const source = 'One [@doe2018]. Two [@roe2019]. Three [@doe2018].';
    const first = await renderEssay(source);
    await renderEssay('Only [@roe2019].');
    const third = await renderEssay(source);
    expect(third.notes).toEqual(first.notes);
    expect(third.record.references).toEqual(first.record.references);
  });

  it('of essays rendered side by side does not mix', async () => {
    const [a, b] = await Promise.all([
      renderEssay('One [@doe2018].', works),
      renderEssay('One [@roe2019].', works),
    ]);
    expect(a.notes).toEqual(['A. Doe, ‘First’, Journal, 2018.']);
    expect(b.notes).toEqual(['A. Roe, ‘Second’, Journal, 2019.']);
  });
});

describe('what is wrong', () => {
  // Astro prints what a page throws before it passes it on.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => vi.restoreAllMocks());

  const reportOn = (source: string) =>
    renderEssay(source).then(
      () => 'nothing',
      (error: unknown) => (error as Error).message,
    );

  it('with keys is told at once, each with its place and the nearest keys', async () => {
    const report = await reportOn('One [@doe2081; @row2019].\n\n- and @thre says');
    expect(report).toContain(`3 problems found.

content/essay.md:1:6  citation-key-known
  \`@doe2081\` is not a key of the library.
  Fix: Nearest keys: doe2018,`);
    expect(report).toContain('content/essay.md:1:16  citation-key-known');
    expect(report).toContain('content/essay.md:3:7  citation-key-known');
    expect(report).toContain('Nearest keys: three,');
    expect(report).toContain('or write `\\@thre` if it is no citation.');
  });

  it('with a note without a mark, or a mark without a note, is told', async () => {
    const report = await reportOn('Text.[^b]\n\n[^a]: Lost [@doe2018].');
    expect(report).toContain('content/essay.md:3:1  note-marked');
    expect(report).toContain('content/essay.md:1:1  note-defined\n  The mark `[^b]` has no note.');
  });

  it('with a note in the line, as pandoc knows it, is told where it stands', async () => {
    const report = await reportOn('Text,^[@doe2018 says.] and\nmore^[*Cf.* [@doe2018].].');
    expect(report).toContain('content/essay.md:1:6  note-defined\n  A note stands in the line');
    expect(report).toContain('content/essay.md:2:5  note-defined');
    const { prose } = await renderEssay('Two\\^[1] and `^[code]`.');
    expect(prose).toBe('Two^[1] and ^[code].');
  });

  it('in the words for an image is told where it stands', async () => {
    const report = await reportOn('See\n![a map [@doe2018]](map.png).');
    expect(report).toContain('content/essay.md:2:1  citation-well-formed');
    const plain = 'See ![sold \\@ two, me@example.org](a@2x.png).';
    expect(await reportOn(plain)).toBe('nothing');
  });

  it('is nothing for an escaped sign, an e-mail address or code', async () => {
    const { prose } = await renderEssay('Write \\@nobody, me@example.org or `@code`.');
    expect(prose).toBe('Write @nobody, me@example.org or @code.');
  });
});
