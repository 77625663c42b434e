import { describe, expect, it } from 'vitest';
import { checkEssays } from '../../src/check/checkEssays.ts';
import { libraryOf } from '../citations/renderEssay.ts';

const library = libraryOf({
  id: 'book',
  type: 'book',
  title: 'B',
  issued: { 'date-parts': [[2018]] },
});
const head =
  '---\ntitle: T\nauthors: [{ name: A }]\ndate: 2025\nlanguage: en-GB\ndescription: D.\n---\n\n';
const problems = (body: string) =>
  checkEssays([{ path: 'content/essays/one/index.mdx', text: head + body }], library);
const told = (body: string) =>
  problems(body).map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);

describe('a component', () => {
  it('of the site needs no import and may hold what text may hold', () => {
    expect(
      told(
        [
          '<Figure wide>',
          '<Caption credit="NASA">One [@book], _and_ $$x^2$$.</Caption>',
          '</Figure>',
          '',
          '<Epigraph source="S">Q [@book].</Epigraph>',
          '',
          '<Aside title="T">',
          'Text.',
          '</Aside>',
        ].join('\n'),
      ),
    ).toEqual([]);
  });

  it('that the site does not have is told, with the nearest that it has', () => {
    expect(told('Text.\n\n<Figur>x</Figur>')).toEqual(['component-known 11:1']);
    expect(problems('<Figur>x</Figur>')[0]?.fix).toContain('`<Figure>`');
    expect(told('A <PulQuote>b</PulQuote> c.')).toEqual(['component-known 9:3']);
  });

  it('amid a line of text is told', () => {
    expect(told('A line <Aside>x</Aside> of text.')).toEqual(['component-known 9:8']);
  });

  it('that the essay imports is the essay’s own', () => {
    expect(told('import Map from \'./Map.astro\';\n\n<Map place="x" />')).toEqual([]);
  });

  it('is told each attribute it does not have, and each it lacks', () => {
    expect(told('<Figure widee>\nx\n</Figure>')).toEqual(['component-known 9:1']);
    expect(told('<Timeline>\n- 1998: x\n</Timeline>')).toEqual(['component-known 9:1']);
  });
});

describe('a timeline', () => {
  const timeline = (...items: string[]) =>
    told(`<Timeline label="L">\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n</Timeline>`);

  it.each([
    '1998: x',
    '1998-11: x',
    '1998-11-20: _x_ [@book]',
    '1998–2011: x',
    '1998-11--2011-03: x',
  ])('takes %s', (item) => {
    expect(timeline(item)).toEqual([]);
  });

  it.each(['In 1998, x', '1998', '1998-13: x', '1998-2011: x', '2011–1998: x', '98: x'])(
    'cannot place %s, and says where it stands',
    (item) => {
      expect(timeline('1998: x', item)).toEqual(['timeline-dated 12:1']);
    },
  );

  it('without a list is told', () => {
    expect(told('<Timeline label="L">\n\nText.\n\n</Timeline>')).toEqual(['timeline-dated 9:1']);
  });
});

describe('a pull quote', () => {
  const text = 'Space is _not_ merely a “new frontier” [@book] for science, nor is it limited.';
  const quoted = (quote: string) => told(`${text}\n\n<PullQuote>${quote}</PullQuote>`);

  it.each([
    'Space is not merely a ‘new frontier’',
    'not merely a “new frontier”… nor is it limited.',
    'Nor is it limited',
  ])('may repeat the text: %s', (quote) => {
    expect(quoted(quote)).toEqual([]);
  });

  it.each(['Space is merely a frontier', 'Space is not merely… unlimited', 'spac'])(
    'may not say what the text does not: %s',
    (quote) => {
      expect(quoted(quote)).toEqual(['pull-quote-in-text 11:1']);
    },
  );

  it('is not itself the text that it repeats', () => {
    expect(told('A.\n\n<PullQuote>B</PullQuote>\n\n<PullQuote>\nB\n</PullQuote>')).toEqual([
      'pull-quote-in-text 11:1',
      'pull-quote-in-text 13:1',
    ]);
  });

  it.each(['Space [@book]', 'Space[^1]\n\n[^1]: N.', '[Space](https://example.org)'])(
    'may not hold what a listener would miss: %s',
    (quote) => {
      const [inside = '', note = ''] = quote.split('\n\n');
      expect(told(`${text}\n\n<PullQuote>${inside}</PullQuote>\n\n${note}`)).toEqual([
        'pull-quote-in-text 11:1',
      ]);
    },
  );
});

describe('a formula', () => {
  it('stands between two dollar signs each, so that prices stay prices', () => {
    expect(told('It costs $3 and {4} dollars, or $5.')).toEqual([]);
    expect(told('$$\\frac{a}{b}$$ and\n\n$$\n\\frac{a}{b}\n$$')).toEqual([]);
  });

  it('that is no TeX is told with its place and the reason', () => {
    expect(told('A $$\\frac{a$$ b.')).toEqual(['math-valid 9:3']);
    expect(told('$$\n\\fooo{a}\n$$')).toEqual(['math-valid 9:1']);
    expect(problems('A $$\\fooo$$ b.')[0]?.fact).toContain('\\fooo');
  });
});
