import { describe, expect, it } from 'vitest';
import { checkTogether } from '../../src/check/checkTogether.ts';

const essay = (slug: string, more: string, language = 'en-GB') => ({
  path: `content/essays/${slug}/index.mdx`,
  text: `---\ntitle: T\ndate: 2025\nlanguage: ${language}\ndescription: D.\n${more.includes('authors') ? '' : 'authors: [{ name: A }]\n'}${more}\n---\n\nText.`,
});
const told = (...essays: ReturnType<typeof essay>[]) =>
  checkTogether(essays).map(
    ({ rule, place }) => `${rule} ${place.file.split('/')[2] ?? ''}:${place.line}:${place.column}`,
  );

describe('a translation', () => {
  it('of an essay that is not there is told, with the nearest that is', () => {
    const essays = [essay('margins', ''), essay('yohaku', 'translationOf: margin', 'ja')];
    expect(told(...essays)).toEqual(['translation-of-original yohaku:7:16']);
    expect(checkTogether(essays)[0]?.fix).toContain('`margins`');
  });

  it('of itself, or of a translation, is told', () => {
    expect(told(essay('one', 'translationOf: one'))).toEqual(['translation-of-original one:7:16']);
    expect(
      told(
        essay('one', ''),
        essay('ichi', 'translationOf: one', 'ja'),
        essay('eins', 'translationOf: ichi', 'de'),
      ),
    ).toEqual(['translation-of-original eins:7:16']);
  });

  it('into a language there is already is told where the language stands', () => {
    expect(told(essay('b', ''), essay('a', 'translationOf: b'))).toEqual([
      'translation-language-unique a:4:11',
    ]);
    expect(told(essay('b', ''), essay('a', 'translationOf: b', 'ja'))).toEqual([]);
  });
});

describe('a series', () => {
  const part = (slug: string, number: number, language?: string) =>
    essay(slug, `series: { name: On margins, part: ${number} }`, language);

  it('with two essays at one place is told at the second', () => {
    expect(told(part('one', 1), part('two', 1))).toEqual(['series-part-unique two:7:35']);
  });

  it('has a place for each, and for a translation of each', () => {
    expect(told(part('one', 1), part('two', 2), part('ni', 2, 'ja'))).toEqual([]);
  });
});

describe('an author with an ORCID iD', () => {
  const by = (slug: string, name: string, language?: string) =>
    essay(slug, `authors:\n  - { name: ${name}, orcid: 0000-0002-1825-0097 }`, language);

  it('who is written in two ways is told at the second', () => {
    expect(told(by('one', 'J. Doe'), by('two', 'Jane Doe'))).toEqual([
      'author-named-alike two:7:5',
    ]);
  });

  it('may have another name in another language', () => {
    expect(told(by('one', 'Jane Doe'), by('two', 'ジェーン・ドウ', 'ja'))).toEqual([]);
  });
});
