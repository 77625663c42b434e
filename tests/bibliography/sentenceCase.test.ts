import { describe, expect, it, test } from 'vitest';
import { read } from './read.ts';

/** The titles of an entry as a style that wants sentence case prints them. */
function lowered(fields: string, type = 'book') {
  const { works, told } = read(`@${type}{k, ${fields}}`);
  expect(told).toEqual([]);
  return { ...works[0]?.csl, ...works[0]?.inSentenceCase };
}
const titled = (title: string) => lowered(`title={${title}}`).title;

describe('In sentence case', () => {
  // As pandoc 2.17 has the same titles, but for the first word of a subtitle (NLM: “Stem cell research: medical …”).
  test.each([
    ['The Long History of {Light}: A New Look', 'The long history of Light: a new look'],
    ['Long-Term Effects: Is It Good? Yes It Is', 'Long-term effects: is it good? Yes it is'],
    ['Home {P}age of the {\\TeX} Users Group', 'Home Page of the TeX users group'],
    [
      'Growth (Second Edition) [Revised Text] / Part',
      'Growth (second edition) [revised text] / part',
    ],
    [
      "'Tis the Season: ``The New'' Year; And More, A 3D Model of COVID-19",
      "'Tis the season: “the new” year; and more, a 3D model of COVID-19",
    ],
    ['Use of {iPhone} and eBay by McDonald', 'Use of iPhone and eBay by McDonald'],
    ['{The Whole Title}', 'The Whole Title'],
    ['A STUDY IN ALL CAPITALS', 'A STUDY IN ALL CAPITALS'],
    ['Views of {\\O}rsted and \\"{O}ttingen', 'Views of Ørsted and öttingen'],
    [
      'Pre-{W}orld and ({Space}) in {\\em Group Words}',
      'Pre-World and (Space) in <i>Group Words</i>',
    ],
    ['Attention is All You Need', 'Attention is all you need'],
  ])('%s is %s', (typed, printed) => {
    expect(titled(typed)).toBe(printed);
  });

  // Words that have capitals wherever they stand.
  test.each([
    ['On Being I and What I’m', 'On being I and what I’m'],
    ['X-Ray Views of E. Coli in U.S. Policy', 'X-Ray views of E. coli in U.S. policy'],
    ['The Spread of Hepatitis A', 'The spread of hepatitis A'],
    ['Space Policy---A New Look -- Another Look', 'Space policy—a new look – another look'],
    ['US-Led and NATO Missions', 'US-Led and NATO missions'],
    ['An S4 Class of the 1990s versus 3D Ones', 'An S4 class of the 1990s versus 3D ones'],
    ['dplyr: A Grammar of Data using Verbs', 'dplyr: a grammar of data using verbs'],
    ['Water as $H_2O$ and $Ab$ Words', 'Water as H<sub>2</sub>O and Ab words'],
  ])('%s is %s', (typed, printed) => {
    expect(titled(typed)).toBe(printed);
  });

  // As biblatex has it (\MakeSentenceCase): the argument of a command stands in braces.
  test('what a command sets in another way keeps its case', () => {
    expect(titled('Reading \\emph{The Great Gatsby} Again')).toBe(
      'Reading <i>The Great Gatsby</i> again',
    );
    expect(titled('Notes \\url{http://x.org/Ab} on Things')).toBe(
      'Notes http://x.org/Ab on things',
    );
  });
});

describe('Without braces', () => {
  test.each([
    [
      'The Politics of Japan, China and Outer Space',
      'The politics of Japan, China and outer space',
    ],
    [
      'Saudi Women, Saudi Arabia and the United States',
      'Saudi women, Saudi Arabia and the United States',
    ],
    ['Indian, Korean and Sino-Japanese Views', 'Indian, Korean and Sino-Japanese views'],
    ['Russia’s View of Iraqis in Hong Kong', 'Russia’s view of Iraqis in Hong Kong'],
    ['Even in New Means and Plans', 'Even in new means and plans'],
  ])('countries and peoples keep their capitals: %s', (typed, printed) => {
    expect(titled(typed)).toBe(printed);
  });

  test.each([
    'Reflections on space governance by China and the Hague',
    'Die lange Geschichte des Lichts',
    'Les Mots et les choses',
  ])('a title in sentence case already stays as it is: %s', (typed) => {
    expect(titled(typed)).toBe(typed);
  });
});

describe('Of an entry', () => {
  test('additions begin anew, and a short title is lowered', () => {
    expect(
      lowered(
        'title={Big {B}ook}, subtitle={The Story}, titleaddon={With More}, shorttitle={A Book}',
      ),
    ).toMatchObject({ title: 'Big Book: the story. With more', 'title-short': 'A book' });
  });

  test('so is the book that a chapter is a part of, and no journal, site or series', () => {
    expect(
      lowered('title={One Part}, booktitle={A Whole Book}, series={Studies in Things}', 'inbook'),
    ).toMatchObject({
      title: 'One part',
      'container-title': 'A whole book',
      'collection-title': 'Studies in Things',
    });
    expect(lowered('title={One Part}, journaltitle={Space Policy}', 'article')).toMatchObject({
      'container-title': 'Space Policy',
    });
    expect(lowered('title={One Part}, journal={Space Policy}', 'inproceedings')).toMatchObject({
      'container-title': 'Space Policy',
    });
    expect(lowered('title={Some News}, booktitle={Big Site}', 'online')).toMatchObject({
      title: 'Some news',
      'container-title': 'Big Site',
    });
  });

  test('so is a special issue, and not the periodical', () => {
    expect(
      lowered('title={Space Policy}, issuetitle={Of Many Things}', 'periodical'),
    ).toMatchObject({ title: 'Of many things', 'container-title': 'Space Policy' });
    expect(lowered('title={Space Policy}', 'periodical').title).toBe('Space Policy');
  });

  it('what a law is called stays', () => {
    expect(lowered('title={Data Protection Act}', 'legislation').title).toBe('Data Protection Act');
  });

  it('what is exported and shown elsewhere stays as typed', () => {
    expect(read('@book{k, title={The Long {H}istory}}').works[0]?.csl.title).toBe(
      'The Long History',
    );
  });
});
