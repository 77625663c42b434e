import { describe, expect, it } from 'vitest';
import { citationStyles } from '../../src/schema/citationStyle.ts';
import { styles } from '../../src/citations/styles.ts';
import { libraryOf, renderEssay, works } from './renderEssay.ts';

const inStyle = (citationStyle: string, source: string, library = works, language = 'en-GB') =>
  renderEssay(source, library, { language, citationStyle });

describe('a style', () => {
  it.each(citationStyles)('cites as its table says it does: %s', (name) => {
    const [, cslClass] = /<style [^>]*class="([^"]+)"/.exec(styles[name].load()) ?? [];
    const isNumeric = styles[name].load().includes('citation-format="numeric"');
    expect(cslClass).toBe(styles[name].form === 'note' ? 'note' : 'in-text');
    expect(isNumeric).toBe(styles[name].form === 'numeric');
  });
});

describe('a citation in the text', () => {
  it('is a link to the entry, name and year in one, the page outside it', async () => {
    const { $, prose } = await inStyle('apa', 'One [see @doe2018, p. 3; @roe2019].');
    expect(prose).toBe('One (see Doe, 2018, p. 3; Roe, 2019).');
    const links = $('#c1 a').toArray();
    expect(links.map((link) => [$(link).text(), $(link).attr('href')])).toEqual([
      ['Doe, 2018', '#ref-doe2018'],
      ['Roe, 2019', '#ref-roe2019'],
    ]);
    expect($('#c1 a').attr('role')).toBe('doc-biblioref');
    expect($('.notes, .sheet')).toHaveLength(0);
  });

  it('is one link also where the year is uncertain', async () => {
    const issued = { 'date-parts': [[1850]], circa: true };
    const work = { id: 'ost', type: 'book', title: 'Tal', author: [{ family: 'Öst' }], issued };
    const { $, prose } = await inStyle('apa', 'One [@ost, p. 3].', libraryOf(work));
    expect(prose).toBe('One (Öst, ca. 1850, p. 3).');
    expect($('#c1 a').first().text()).toBe('Öst, ca. 1850');
  });

  // As pandoc 3.10 sets them; the locales we have are older than these terms.
  it.each([
    ['eq. 4', 'eq. 4'],
    ['eqs. 4-5', 'eqs. 4–5'],
    ['app. B', 'app. B'],
    ['table 2', 'table 2'],
    ['supp. 2', 'supp. 2'],
    ['rule 2', 'rule 2'],
  ])('keeps the term of a locator that CSL 1.0.2 added: %s', async (locator, set) => {
    expect((await inStyle('apa', `One [@doe2018, ${locator}].`)).prose).toBe(
      `One (Doe, 2018, ${set}).`,
    );
  });

  // APA 7, 8.18: “et al.” is plural, and is not put for one name; pandoc 3.10 has it so.
  it('names the last author rather than put “et al.” for one', async () => {
    const work = (id: string, ...families: string[]) => ({
      id,
      type: 'article-journal',
      author: families.map((family) => ({ family })),
      title: id,
      issued: { 'date-parts': [[2010]] },
    });
    const library = libraryOf(
      work('three', 'Saeedi', 'Zamani', 'Sedighi'),
      work('four', 'Saeedi', 'Zamani', 'Sedighi', 'Sasanian'),
      work('five', 'Doe', 'Roe', 'Poe', 'Coe', 'Loe'),
      work('six', 'Doe', 'Roe', 'Moe', 'Coe', 'Loe'),
    );
    const { prose } = await inStyle('apa', 'A [@three]. B [@four]. C [@five]. D [@six].', library);
    expect(prose).toBe(
      'A (Saeedi, Zamani, & Sedighi, 2010). B (Saeedi, Zamani, Sedighi, & Sasanian, 2010). C (Doe, Roe, Poe, et al., 2010). D (Doe, Roe, Moe, et al., 2010).',
    );
  });

  it('links by its year where the sentence names the author', async () => {
    const { $ } = await inStyle('chicago-author-date', 'As @doe2018 [p. 3] says.');
    expect($('p').first().text()).toBe('As Doe (2018, 3) says.');
    expect($('#c1').text()).toBe('(2018, 3)');
    expect($('#c1 a').text()).toBe('2018');
  });

  it('links every number of a numeric style, and no number of an affix', async () => {
    const { $ } = await inStyle(
      'vancouver',
      'One [@doe2018]. Two [see 1 and 2 in @roe2019, p. 1; @three].',
    );
    expect($('#c2').text()).toBe('(see 1 and 2 in 2, p. 1; 3)');
    expect(
      $('#c2 a')
        .toArray()
        .map((link) => [$(link).text(), $(link).attr('href')]),
    ).toEqual([
      ['2', '#ref-roe2019'],
      ['3', '#ref-three'],
    ]);
  });

  it('links both ends of a range of numbers', async () => {
    const { $ } = await inStyle('vancouver', 'One [@doe2018; @roe2019; @three].');
    expect($('#c1').text()).toBe('(1–3)');
    expect(
      $('#c1 a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['#ref-doe2018', '#ref-three']);
  });

  it('has its number in the line of the entry, whose title leads to the work where the style prints no DOI', async () => {
    const doi = { id: 'doi', type: 'book', title: 'With a DOI', DOI: '10.1000/x' };
    const library = libraryOf(doi, { id: 'none', type: 'book', title: 'Without' });
    const { record } = await inStyle('vancouver', 'One [@doi; @none].', library);
    expect(record.references.map(({ html }) => html.trim())).toEqual([
      '1. <a href="https://doi.org/10.1000/x">With a DOI</a>.',
      '2. Without.',
    ]);
  });

  it('is handed to the page with its sentence and the place to come back to', async () => {
    const { record } = await inStyle(
      'apa',
      'A first. As @doe2018 says, so it is [@roe2019]. Last.',
    );
    const sentence = 'As Doe (2018) says, so it is (Roe, 2019).';
    expect(record.citations).toEqual([
      { key: 'doe2018', mark: 'c1', sentence },
      { key: 'roe2019', mark: 'c2', sentence },
    ]);
    expect(record.notes).toEqual([]);
  });

  it('leaves the author’s notes notes, and cites in them as in the text', async () => {
    const { prose, notes, record } = await inStyle(
      'apa',
      'One.[^a]\n\n[^a]: As @doe2018 says [@roe2019, p. 3].',
    );
    expect(prose).toBe('One.[1]');
    expect(notes).toEqual(['As Doe (2018) says (Roe, 2019, p. 3).']);
    expect(record.notes).toEqual([{ number: 1, kind: 'author' }]);
    expect(record.citations.map(({ note, mark }) => [note, mark])).toEqual([
      [1, 'r1'],
      [1, 'r1'],
    ]);
  });

  it('counts numbers through a note where its mark stands', async () => {
    const { prose, notes } = await inStyle(
      'vancouver',
      'One [@doe2018].[^a] Two [@three].\n\n[^a]: In a note [@roe2019].',
    );
    expect(prose).toBe('One (1).[1] Two (3).');
    expect(notes).toEqual(['In a note (2).']);
  });

  it('stands in headings, and in their plain text', async () => {
    const { record } = await inStyle('apa', '## On @doe2018\n\nText.');
    expect(record.headings).toEqual([{ depth: 2, id: 'on-doe-2018', text: 'On Doe (2018)' }]);
  });

  it('gives the possessive to the author', async () => {
    const { prose } = await inStyle('apa', "On @doe2018's claim.");
    expect(prose).toBe('On Doe’s (2018) claim.');
  });
});

describe('terms', () => {
  it.each([
    ['en-US', 'One (Doe, 2018, pp. 3–4; Poe, n.d.).'],
    ['de', 'One (Doe, 2018, S. 3–4; Poe, o. J.).'],
    ['de-AT', 'One (Doe, 2018, S. 3–4; Poe, o. J.).'],
    ['fr', 'One (Doe, 2018, p. 3‑4; Poe, s. d.).'],
    ['ja', 'One (Doe, 2018, pp. 3–4; Poe, 日付なし).'],
    // CSL has no Australian and no Klingon locale.
    ['en-AU', 'One (Doe, 2018, pp. 3–4; Poe, n.d.).'],
    ['tlh', 'One (Doe, 2018, pp. 3–4; Poe, n.d.).'],
  ])('are those of the essay’s language: %s', async (language, expected) => {
    const library = libraryOf(
      {
        id: 'doe2018',
        type: 'book',
        title: 'T',
        author: [{ family: 'Doe' }],
        issued: { 'date-parts': [[2018]] },
      },
      { id: 'poe', type: 'book', title: 'T', author: [{ family: 'Poe' }] },
    );
    const { prose } = await inStyle('apa', 'One [@doe2018, pp. 3-4; @poe].', library, language);
    expect(prose.replaceAll('\u00A0', ' ')).toBe(expected);
  });

  it('of the essay’s language begin a locator, and English ones as well', async () => {
    // APA spells chapters out, and pages not.
    const { prose } = await inStyle('apa', 'Eins [@doe2018, Kap. 3; @roe2019, p. 4].', works, 'de');
    expect(prose).toBe('Eins (Doe, 2018, Kapitel 3; Roe, 2019, S. 4).');
  });
});

describe('works nothing cites', () => {
  it('stand in the list when the front matter names them', async () => {
    const list = async (nocite: unknown) => {
      const { record } = await renderEssay('Text [@doe2018].', works, {
        language: 'en-GB',
        nocite,
      });
      return record.references.map(({ key }) => key);
    };
    expect(await list(['@roe2019', 'anon'])).toEqual(['doe2018', 'anon', 'roe2019']);
    expect(await list('@roe2019, @three')).toEqual(['doe2018', 'three', 'roe2019']);
    expect(await list('@*')).toHaveLength(works.size);
  });
});

// APA, 7th edition, 8.17.
describe('APA joins names by the word in a sentence, and by the sign in parentheses', () => {
  const firm = { literal: 'Smith & Sons' };
  const [ash, birch] = [{ family: 'Ash' }, { family: 'Birch' }];
  const by = (id: string, ...author: object[]) => ({ id, type: 'book', title: id, author });
  const library = libraryOf(
    by('two', ash, birch),
    by('firmFirst', firm, ash),
    by('firmLast', ash, firm),
    by('firm', firm),
    by('three', firm, ash, birch),
    by('apostrophe', ash, { family: "O'Neil" }),
    { id: 'title', type: 'book', title: 'Trade & Nature', translator: [ash, birch] },
  );

  it.each([
    ['en-GB', '@two say so [@two].', 'Ash and Birch (n.d.) say so (Ash & Birch, n.d.).'],
    ['de', '@two sagen es.', 'Ash und Birch (o. J.) sagen es.'],
    ['en-GB', '@two’s view.', 'Ash and Birch’s (n.d.) view.'],
    ['en-GB', '@firmFirst say so.', 'Smith & Sons and Ash (n.d.) say so.'],
    ['en-GB', '@firmLast say so.', 'Ash and Smith & Sons (n.d.) say so.'],
    ['en-GB', '@firm says so.', 'Smith & Sons (n.d.) says so.'],
    ['en-GB', '@three say so.', 'Smith & Sons et al. (n.d.) say so.'],
    ['en-GB', '@apostrophe say so.', 'Ash and O’Neil (n.d.) say so.'],
    ['en-GB', '@title says so.', 'Trade & Nature (n.d.) says so.'],
    ['ja', '@two', 'Ash & Birch (日付なし)'],
  ])('%s: %s', async (language, source, set) => {
    expect((await inStyle('apa', source, library, language)).prose).toBe(set);
  });
});
