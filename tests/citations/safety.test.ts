import fc from 'fast-check';
import { load } from 'cheerio';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkWork } from '../../src/bibliography/checkWork.ts';
import type { CslItem } from '../../src/schema/work.ts';
import { citationStyles, type CitationStyle } from '../../src/schema/citationStyle.ts';
import { libraryOf, renderEssay } from './renderEssay.ts';

/** Every element and attribute that a page of ours may have; anything else came from an author. */
const ours: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  body: [],
  p: ['class'],
  a: ['href', 'role', 'aria-label', 'class'],
  span: ['class', 'id', 'style'],
  sup: ['class'],
  sub: [],
  i: [],
  b: ['id', 'tabindex', 'autofocus'],
  em: [],
  strong: [],
  code: [],
  wbr: [],
  br: [],
  section: ['class', 'role', 'aria-labelledby', 'data-footnotes'],
  h2: ['id'],
  ol: [],
  ul: ['class'],
  li: ['id', 'data-note', 'class'],
  button: ['type', 'hidden', 'popovertarget', 'aria-label'],
  div: [
    'popover',
    'hidden',
    'class',
    'id',
    'role',
    'aria-labelledby',
    'data-note',
    'data-pagefind-ignore',
  ],
};

/** What a page has that we did not write: elements, attributes, and addresses other than of the web. */
async function foreignIn(
  source: string,
  library: ReturnType<typeof libraryOf>,
  citationStyle: CitationStyle,
): Promise<string[]> {
  const { $, record } = await renderEssay(source, library, { language: 'en-GB', citationStyle });
  const pages = [$, ...record.references.map(({ html }) => load(html))];
  return pages.flatMap((page) =>
    page('*')
      .toArray()
      .flatMap((element) => {
        const name = page(element).prop('tagName')?.toLowerCase() ?? '';
        const found = page(element).attr() ?? {};
        const allowed = ours[name];
        if (!allowed) return [`<${name}>`];
        const attributes = Object.keys(found)
          .filter((attribute) => !allowed.includes(attribute))
          .map((attribute) => `${name} ${attribute}`);
        const { href = '#', style = '' } = found;
        const isSafe = /^(#|https?:\/\/)/.test(href) && /^(font-[a-z-]+: ?[a-z-]+;?)?$/.test(style);
        return isSafe ? attributes : [...attributes, `${href} ${style}`];
      }),
  );
}

/** CITATIONS.md, §2: what got script into a page. */
const hostileKeys = [
  'x><svg/onload=alert(1)//a',
  'x"onmouseover=location=name//a',
  'x onmouseover=alert(1)',
  "x' onclick='alert(1)",
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
];
const hostileTexts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '10.1/x" onmouseover="alert(1)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<i onclick="alert(1)">x</i>',
  '<span class="nocase" onclick="alert(1)">x</span>',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  '</span></div><iframe src="//x.org">',
  '{{constructor.constructor("alert(1)")()}}',
];

const workOf = (id: string, text: string): CslItem => ({
  id,
  type: 'article-journal',
  title: text,
  'title-short': text,
  'container-title': text,
  author: [{ family: text, given: text }, { literal: text }],
  publisher: text,
  volume: text,
  page: text,
  DOI: text,
  URL: text,
  note: text,
  issued: { literal: text },
});

const place = { file: 'library.bib', line: 1, column: 1 };
const sourceOf = (key: string) =>
  `One [see @{${key}}, p. 3, *so*; @other]. @{${key}} says.[^n]\n\n[^n]: In [@{${key}}] and @{${key}}.`;
const other = workOf('other', 'Other');

describe.each(citationStyles)('in %s nothing of an author’s becomes markup:', (style) => {
  it.each(hostileKeys)('the key %s', async (key) => {
    const library = libraryOf(workOf(key, 'A title'), other);
    const written = key.replaceAll('_', String.raw`\_`);
    expect(await foreignIn(sourceOf(written), library, style)).toEqual([]);
  });

  it.each(hostileTexts)('the field %s', async (text) => {
    expect(await foreignIn(sourceOf('k'), libraryOf(workOf('k', text), other), style)).toEqual([]);
  });

  it.each(hostileTexts)('the affix %s', async (text) => {
    // As text: raw HTML in the prose of an essay is the author's own, and MDX has none.
    const escaped = text.replaceAll(/[<>&"'[\]{}()*_`\\:.;]/g, String.raw`\$&`);
    const source = `One [${escaped} @other, p. 3, ${escaped}]. @other [${escaped}] says.`;
    expect(await foreignIn(source, libraryOf(other), style)).toEqual([]);
  });
});

describe('whatever is written', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '=',
    '/',
    ' ',
    'on',
    'onload=',
    'svg',
    '<i>',
    '</i>',
    '<span class="nocase">',
    '</span>',
    '&lt;',
    '&#60;',
    '\\',
    '{',
    '}',
    '%',
    '\u0000',
    '\uE000',
    '[',
    ']',
    '@',
    '$',
    '`',
    'ß',
    '宇',
    '1',
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
  const style = fc.constantFrom(...citationStyles);

  it('in fields adds no element and no attribute', async () => {
    await fc.assert(
      fc.asyncProperty(text, style, async (words, name) => {
        const { csl } = checkWork({ key: 'k', csl: workOf('k', words), place }).work;
        expect(await foreignIn(sourceOf('k'), libraryOf(csl, other), name)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it.each([' ', '<span class="nocase"></span>', '\u200B'])(
    'in two works, a name of %j is no end of the build',
    async (nothing) => {
      const name = { family: nothing, given: nothing };
      const works = [[name], [{ ...name, literal: 'A' }], [{ family: 'A', given: nothing }]].map(
        (author, index) => {
          const csl = { id: `k${index}`, type: 'book', title: 'T', author };
          return checkWork({ key: csl.id, csl, place }).work.csl;
        },
      );
      for (const name of citationStyles) {
        expect(await foreignIn('[@k0; @k1; @k2] @k0', libraryOf(...works), name)).toEqual([]);
      }
    },
  );

  it('in a key adds no element and no attribute', async () => {
    const key = text
      .map((words) => words.replaceAll(/[{}\\\s\u0000`[\]&*_<>$]/g, ''))
      .filter((words) => words !== '' && words !== 'other');
    await fc.assert(
      fc.asyncProperty(key, style, async (words, name) => {
        expect(
          await foreignIn(`One [@{${words}}; @other].`, libraryOf(workOf(words, 'T'), other), name),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('what stands around a work', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b',
      'é',
      '3',
      ' ',
      ' ',
      '|',
      '&',
      ',',
      ';',
      '-',
      '–',
      '(',
      ')',
      '/',
      '.',
      ':',
      '+',
      '=',
    ],
    ...['§', '"', "'", '?', '!', '%', '#', ' and ', 'and '],
  );
  const words = fc
    .array(piece, { minLength: 1, maxLength: 14 })
    .map((pieces) => pieces.join('').replaceAll(/\s+/g, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && !text.includes(';'));
  const forms = fc.constantFrom(
    (text: string) => `One [@other, {${text}}].`,
    (text: string) => `One [@other, ${text}].`,
    (text: string) => `One [${text} @other].`,
  );
  /** What of a text must be printed, in this order. */
  const said = (text: string) => (text.match(/[\p{L}\p{N}&|]/gu) ?? []).join('');

  it.each(citationStyles)(
    'is printed with every letter and sign, in %s',
    async (citationStyle) => {
      await fc.assert(
        fc.asyncProperty(words, forms, async (text, form) => {
          const { prose, notes } = await renderEssay(form(text), libraryOf(other), {
            language: 'en-GB',
            citationStyle,
          });
          const printed = said([prose, ...notes].join(' ').toLowerCase());
          const wanted = Array.from(said(text));
          const missing = Array.from(printed).reduce(
            (left, sign) => (left[0] === sign ? left.slice(1) : left),
            wanted,
          );
          expect(missing).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
    120_000,
  );
});

describe('a note of a work', () => {
  it.each(citationStyles)('says nothing in place of its fields, in %s', async (citationStyle) => {
    const notes = [
      'URL: javascript:alert(1)',
      'issued: 1999-01-01',
      'author: Evil || Ed',
      'type: song',
    ];
    const work: CslItem = { id: 'k', type: 'book', title: 'T', issued: { 'date-parts': [[2018]] } };
    const rendered = async (item: CslItem) => {
      const { $, record } = await renderEssay('One [@k].', libraryOf(item), {
        language: 'en-GB',
        citationStyle,
      });
      return [$('body').text(), record.references];
    };
    const plain = await rendered(work);
    for (const note of notes) expect(await rendered({ ...work, note })).toEqual(plain);
  });
});

describe('a build', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('reads no file and fetches nothing that front matter names', async () => {
    const fetched = vi.fn(() => Promise.reject(new Error('fetched')));
    vi.stubGlobal('fetch', fetched);
    const asked = {
      language: 'en-GB',
      bibliography: '../../../../etc/passwd',
      csl: 'https://example.org/style.csl',
      'citation-style': '/etc/passwd',
    };
    const { notes } = await renderEssay('One [@other].', libraryOf(other), asked);
    expect(notes).toHaveLength(1);
    expect(notes[0]).not.toContain('root:');
    expect(fetched).not.toHaveBeenCalled();
  });
});
