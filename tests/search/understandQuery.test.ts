import { describe, expect, it } from 'vitest';

import { bareAddress, wordFor } from '../../src/search/identifiers.ts';
import { understandQuery } from '../../src/search/query/understandQuery.ts';

const words = (text: string) => {
  const query = understandQuery(text);
  return query?.kind === 'words' ? query.words : query;
};

const looksUp = (text: string) => {
  const query = understandQuery(text);
  return query?.kind === 'identifier' ? query.words : query;
};

describe('a DOI', () => {
  it.each([
    '10.1016/S0048-7333(97)00023-1',
    '10.1016/s0048-7333(97)00023-1',
    'doi:10.1016/S0048-7333(97)00023-1',
    'DOI 10.1016/S0048-7333(97)00023-1',
    'doi: 10.1016/S0048-7333(97)00023-1.',
    'https://doi.org/10.1016/S0048-7333(97)00023-1',
    'http://dx.doi.org/10.1016/S0048-7333(97)00023-1',
    'doi.org/10.1016/S0048-7333(97)00023-1',
    'https://doi.org/10.1016%2FS0048-7333%2897%2900023-1',
    '  https://doi.org/ 10.1016/S0048-7333(97)00023-1,',
    '(https://doi.org/10.1016/S0048-7333(97)00023-1)',
    '“10.1016/S0048-7333(97)00023-1”',
    '10.1016/S0048-7333(97)00023-1);',
    '10.1016/S0048‐7333(97)00023–1',
    '10.1016/\u200BS0048-7333(97)00023-1',
    '１０.１０１６/S0048-7333(97)00023-1',
    'Molas-Gallart, J. (1997), “Which way to go?” Research Policy 26 (3). https://doi.org/10.1016/S0048-7333(97)00023-1',
  ])('is understood in %s', (text) => {
    expect(looksUp(text)).toEqual([wordFor('doi', '10.1016/S0048-7333(97)00023-1')]);
  });

  it.each([
    ['https://www.tandfonline.com/doi/full/10.1080/14777622.2020.1729061?journalCode=rast20'],
    ['https://onlinelibrary.wiley.com/doi/10.1080/14777622.2020.1729061/full'],
    ['https://example.org/content/10.1080/14777622.2020.1729061.pdf'],
    ['https://www.tandfonline.com/doi/abs/10.1080/14777622.2020.1729061#abstract'],
  ])('is among the readings of %s', (text) => {
    expect(looksUp(text)).toContain(wordFor('doi', '10.1080/14777622.2020.1729061'));
  });

  it('keeps angle brackets, semicolons and slashes of its own', () => {
    const doi = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2';
    expect(looksUp(doi)).toEqual([wordFor('doi', doi)]);
  });

  it('is not confused with one whose digits are the same', () => {
    expect(wordFor('doi', '10.1000/1.12')).not.toBe(wordFor('doi', '10.1000/11.2'));
    expect(wordFor('doi', '10.1000/12').startsWith(wordFor('doi', '10.1000/1'))).toBe(false);
  });

  it.each(['10.11', 'https://doi.org/10.11'])('may be begun: %s', (text) => {
    expect(understandQuery(text)).toMatchObject({ kind: 'identifier', system: 'doi', words: [] });
  });

  it.each(['10.1163', 'doi:10.1163/'])('may stop at its registrant: %s', (text) => {
    expect(looksUp(text)).toEqual([wordFor('doi', '10.1163')]);
  });
});

describe('an ISBN', () => {
  it.each([
    '978-0-7146-8197-9',
    '9780714681979',
    '978 0 7146 8197 9',
    'ISBN-13: 978-0-7146-8197-9',
    'ISBN 978 0 7146 8197 9.',
    '(978‑0‑7146‑8197‑9),',
  ])('of thirteen digits is understood in %s', (text) =>
    expect(looksUp(text)).toEqual([wordFor('isbn', '9780714681979')]),
  );

  it.each(['0-7146-8197-0', '0714681970', 'ISBN 0 7146 8197 0'])(
    'of ten digits is understood in %s',
    (text) => expect(looksUp(text)).toEqual([wordFor('isbn', '0714681970')]),
  );

  it('may end in X', () => {
    expect(looksUp('0-8044-2957-X')).toEqual([wordFor('isbn', '080442957X')]);
  });

  it('may be begun', () => {
    expect(understandQuery('978-0-7146')).toMatchObject({ system: 'isbn', value: '97807146' });
  });

  it('is not a year or a range of pages', () => {
    expect(words('1997 367-385')).toEqual(['1997', '367', '385']);
  });
});

describe('an address', () => {
  it.each([
    'https://www.aies.at/download/2020/AIES-Fokus-2020-06.pdf',
    'http://aies.at/download/2020/AIES-Fokus-2020-06.pdf',
    'www.aies.at/download/2020/AIES-Fokus-2020-06.pdf.',
    'Available at https://www.aies.at/download/2020/AIES-Fokus-2020-06.pdf?utm_source=x#page=2',
  ])('is understood in %s', (text) => {
    const address = bareAddress('https://www.aies.at/download/2020/AIES-Fokus-2020-06.pdf');
    expect(looksUp(text)).toEqual([wordFor('url', address)]);
  });

  it('falls back on what may be the end of a DOI', () => {
    const text = 'https://www.sciencedirect.com/science/article/pii/S0048733397000231';
    expect(understandQuery(text)).toMatchObject({ otherwise: ['S0048733397000231'] });
  });
});

describe('words', () => {
  it.each([
    ['Molas-Gallart', ['molas', 'gallart']],
    ['Molas Gallart', ['molas', 'gallart']],
    ['“Space Race”', ['space', 'race']],
    ['"Space Race"', ['space', 'race']],
    ['Łukasiewicz & Sigurðardóttir', ['lukasiewicz', 'sigurdardóttir']],
    ['Straße', ['strasse']],
    ['Japan’s', ['japan’s']],
    ['2.0–Renewed', ['2', '0', 'renewed']],
    ['宇宙', ['宇宙']],
    ['写', ['写']],
    ['写本文化', ['写本', '本文', '文化']],
    ['東京 Tokyo', ['東京', 'tokyo']],
    ['ﬁeld', ['field']],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each(['', '  ', '!?', '“”'])('are none in %j', (text) => {
    expect(understandQuery(text)).toBeUndefined();
  });

  it('know the title quoted in a reference', () => {
    const text =
      'Pekkanen, S.M., (2019), “Reflections on space governance by China and Japan” Georgia Journal Volume 48 (3)';
    expect(understandQuery(text)).toMatchObject({
      title: 'Reflections on space governance by China and Japan',
    });
  });

  it('are one phrase, too, if there are several', () => {
    expect(understandQuery('“space race”')).toMatchObject({ phrase: 'space race' });
    expect(understandQuery('space')).not.toHaveProperty('phrase');
  });
});

describe('a reference that was pasted in', () => {
  const telling = (text: string) => {
    const query = understandQuery(text);
    return query?.kind === 'words' ? query.telling : query;
  };

  it('is asked for by its author, its year and the longest words of its title', () => {
    expect(
      telling(
        'Molas-Gallart, J. (1997), “Which way to go? Defence technology and the diversity of ‘dual-use’ technology transfer”, Research Policy 26 (3), 367–385',
      ),
    ).toEqual(['molas', '1997', 'technology', 'diversity', 'transfer', 'defence', 'which']);
  });

  it('without quotation marks, by the longest of all its words', () => {
    expect(
      telling(
        'Dolman E 2002 Astropolitik: classical geopolitics in the space age, London: Frank Cass',
      ),
    ).toEqual(['dolman', '2002', 'astropolitik', 'geopolitics', 'classical', 'london', 'space']);
  });

  it('in Japanese, by its characters before its syllables', () => {
    expect(telling('東アジアにおける写本文化の歴史')).toEqual(
      expect.arrayContaining(['写本', '本文', '文化', '歴史']),
    );
  });

  it('is no search of a few words', () => {
    expect(telling('the space race and diplomacy')).toBeUndefined();
  });
});
