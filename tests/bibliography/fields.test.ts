import { describe, expect, test } from 'vitest';

import { csl, read } from './read.ts';

describe('Types (CSL 1.0.2, appendix III)', () => {
  test.each([
    ['article', 'article-journal'],
    ['book', 'book'],
    ['collection', 'book'],
    ['proceedings', 'book'],
    ['incollection', 'chapter'],
    ['inbook', 'chapter'],
    ['inproceedings', 'paper-conference'],
    ['conference', 'paper-conference'],
    ['report', 'report'],
    ['techreport', 'report'],
    ['phdthesis', 'thesis'],
    ['online', 'webpage'],
    ['electronic', 'webpage'],
    ['www', 'webpage'],
    ['misc', 'document'],
    ['unpublished', 'manuscript'],
    ['periodical', 'periodical'],
    ['patent', 'patent'],
    ['dataset', 'dataset'],
    ['software', 'software'],
    ['legislation', 'legislation'],
    ['booklet', 'pamphlet'],
    ['review', 'review'],
  ])('@%s is a %s', (type, expected) => {
    expect(csl('title={T}', type).type).toBe(expected);
  });

  test('A newspaper article says so in its subtype', () => {
    expect(csl('title={T}, entrysubtype={newspaper}').type).toBe('article-newspaper');
  });

  test('A thesis says which', () => {
    expect(csl('title={T}', 'mastersthesis').genre).toBe('Master’s thesis');
    expect(csl('title={T}, type={phdthesis}', 'thesis').genre).toBe('PhD thesis');
  });
});

describe('Fields (biblatex manual §2.2; CSL 1.0.2, appendix IV)', () => {
  test('An article', () => {
    expect(
      csl(
        'author={Doe, Jane}, title={T}, subtitle={S}, journaltitle={Journal}, shortjournal={J.}, volume={18}, number={2-3}, pages={380--408}, issn={1871-1901}, keywords={a, b}, abstract={A \\emph{b}}, langid={british}, urldate={2024-05-06}',
      ),
    ).toEqual({
      id: 'k',
      type: 'article-journal',
      author: [{ family: 'Doe', given: 'Jane' }],
      title: 'T: S',
      'container-title': 'Journal',
      'container-title-short': 'J.',
      volume: '18',
      issue: '2-3',
      page: '380-408',
      ISSN: '1871-1901',
      keyword: 'a, b',
      abstract: 'A b',
      language: 'en-GB',
      accessed: { 'date-parts': [[2024, 5, 6]] },
    });
  });

  test('A chapter', () => {
    expect(
      csl(
        'title={T}, booktitle={Book}, maintitle={Main}, bookauthor={Roe, R.}, editor={Poe, P.}, translator={Zoe, Z.}, series={Series}, number={4}, volume={2}, volumes={3}, chapter={7}, edition={2}, publisher={One and {Two and Three}}, location={Leiden}, origdate={1900}, isbn={978-3-16-148410-0}',
        'incollection',
      ),
    ).toEqual({
      id: 'k',
      type: 'chapter',
      title: 'T',
      'container-title': 'Main. Book',
      'container-author': [{ family: 'Roe', given: 'R.' }],
      editor: [{ family: 'Poe', given: 'P.' }],
      translator: [{ family: 'Zoe', given: 'Z.' }],
      'collection-title': 'Series',
      'collection-number': '4',
      volume: '2',
      'number-of-volumes': '3',
      'chapter-number': '7',
      edition: '2',
      publisher: 'One; Two and Three',
      'publisher-place': 'Leiden',
      'original-date': { 'date-parts': [[1900]] },
      ISBN: '978-3-16-148410-0',
    });
  });

  test('A report has a number of its own, or one in a series', () => {
    expect(csl('title={T}, institution={I}, number={5}', 'report')).toMatchObject({
      publisher: 'I',
      number: '5',
    });
    expect(csl('title={T}, series={FOKUS}, number={6/2020}', 'report')).toMatchObject({
      'collection-title': 'FOKUS',
      'collection-number': '6/2020',
    });
  });

  test('A paper at a conference', () => {
    expect(
      csl(
        'title={T}, eventtitle={E}, venue={V}, eventdate={2020-01-02/2020-01-03}, organization={O}',
        'inproceedings',
      ),
    ).toMatchObject({
      'event-title': 'E',
      'event-place': 'V',
      'event-date': {
        'date-parts': [
          [2020, 1, 2],
          [2020, 1, 3],
        ],
      },
      publisher: 'O',
    });
  });

  test.each([
    '10.1163/x',
    'https://doi.org/10.1163/x',
    'http://dx.doi.org/10.1163/x',
    'doi:10.1163/x',
    'DOI: 10.1163/x',
  ])('The DOI in %s is 10.1163/x', (doi) => {
    expect(csl(`title={T}, doi={${doi}}`).DOI).toBe('10.1163/x');
  });

  test.each([
    ['english', 'en'],
    ['ngerman', 'de'],
    ['japanese', 'ja'],
    ['American', 'en-US'],
    ['langfrench', 'fr'],
    ['pt_br', 'pt-BR'],
  ])('The language %s is %s', (language, tag) => {
    expect(csl(`title={T}, langid={${language}}`).language).toBe(tag);
  });

  test('An arXiv number leads to arXiv where there is no DOI', () => {
    expect(csl('title={T}, eprint={2101.00001}, archiveprefix={arXiv}', 'misc')).toMatchObject({
      archive: 'arXiv',
      archive_location: '2101.00001',
      URL: 'https://arxiv.org/abs/2101.00001',
    });
  });

  // The two schemes of arXiv’s numbers: https://info.arxiv.org/help/arxiv_identifier.html.
  test.each(['2101.00001v2', 'hep-th/0106109', 'math.GT/0309136'])(
    'The number %s is arXiv’s though the entry does not say whose',
    (eprint) => {
      expect(csl(`title={T}, eprint={${eprint}}`, 'misc')).toMatchObject({
        archive: 'arXiv',
        URL: `https://arxiv.org/abs/${eprint}`,
      });
    },
  );

  // GFM specification, "Autolinks (extension)": `http` is inserted before `www.`.
  test.each([
    ['www.x.org', 'http://www.x.org'],
    ['www.x.org/a_b?c=d', 'http://www.x.org/a_b?c=d'],
    // What Markdown makes a link of, a browser leads to; so people type a tilde in TeX.
    ['www.x.org/$\\sim$a', 'http://www.x.org/~a'],
    ['https://x.org/{\\textasciitilde}a', 'https://x.org/~a'],
    ['https://x.org/\\textasciitilde a', 'https://x.org/~a'],
  ])('The address %s is read as %s', (url, read) => {
    expect(csl(`title={T}, url={${url}}`, 'misc').URL).toBe(read);
  });

  test('An address in howpublished is an address', () => {
    expect(csl('title={T}, howpublished={\\url{https://x.org/a_b}}', 'misc').URL).toBe(
      'https://x.org/a_b',
    );
  });

  // As pandoc has it (Text.Pandoc.Citeproc.BibTeX, "publisher"): BibLaTeX prints both (manual §2.2.2).
  test('All who published it are named, and how', () => {
    expect(
      csl('title={T}, organization={IEEE}, publisher={Springer}', 'inproceedings'),
    ).toHaveProperty('publisher', 'IEEE; Springer');
    expect(csl('title={T}, publisher={ASCE}, howpublished={CD-ROM}', 'book').publisher).toBe(
      'CD-ROM; ASCE',
    );
    expect(csl('title={T}, publisher={P}, organization={\\url{https://x.org/a}}', 'book')).toEqual({
      id: 'k',
      type: 'book',
      title: 'T',
      publisher: 'P',
      URL: 'https://x.org/a',
    });
    expect(csl('title={T}, publisher={P}, organization={P}', 'book').publisher).toBe('P');
  });

  test('An address of FTP is kept', () => {
    expect(csl('title={T}, url={ftp://ftp.dante.de/a.pdf}', 'manual').URL).toBe(
      'ftp://ftp.dante.de/a.pdf',
    );
  });

  // The title alone, as pandoc has it where there is a subtitle or an addition.
  test('A short title is that without what is added to it', () => {
    expect(csl('title={Aspirin}, titleaddon={[Online]}', 'inreference')).toMatchObject({
      title: 'Aspirin. [Online]',
      'title-short': 'Aspirin',
    });
    expect(csl('title={What Next?}, subtitle={An Answer}', 'book')['title-short']).toBe(
      'What Next?',
    );
    expect(csl('title={Law: A Word}, subtitle={A Book}', 'book')).not.toHaveProperty('title-short');
    expect(csl('title={T}, subtitle={S}, shorttitle={Own}', 'book')['title-short']).toBe('Own');
  });

  // As pandoc has both: BibTeX knows no journal of a paper in proceedings.
  test('A part of a book is in the book, and the journal it is an issue of is a series', () => {
    expect(
      csl('title={T}, booktitle={Proceedings}, journal={SIGPLAN Notices}', 'inproceedings'),
    ).toMatchObject({ 'container-title': 'Proceedings', 'collection-title': 'SIGPLAN Notices' });
    expect(csl('title={T}, journal={J}', 'inproceedings')['container-title']).toBe('J');
  });

  // ACM’s BibTeX; pandoc prints the address, too.
  test('Of an address and a location, the publisher is at the first', () => {
    expect(csl('title={T}, address={New York}, location={Oslo}', 'inproceedings')).toMatchObject({
      'publisher-place': 'New York',
      'event-place': 'Oslo',
    });
    expect(csl('title={T}, location={Oslo}', 'inproceedings')['publisher-place']).toBe('Oslo');
  });

  test('An address for an `eprint` is where the work is', () => {
    const address = 'https://epub.wu.ac.at/id/eprint/1788';
    expect(csl(`title={T}, eprint={${address}}`, 'misc')).toEqual({
      id: 'k',
      type: 'document',
      title: 'T',
      URL: address,
    });
    expect(csl(`title={T}, eprinttype={Archive}, eprint={${address}}`, 'misc').archive).toBe(
      'Archive',
    );
  });

  // An issue of a periodical (biblatex manual §2.1.1, @periodical): `title` is that of the periodical.
  test('A special issue is a part of its periodical', () => {
    expect(
      csl(
        'editor={Cohen, J.}, title={CACM}, issuetitle={Digital Libraries}, issuesubtitle={A Survey}, volume={39}, number={11}, year={1996}',
        'periodical',
      ),
    ).toEqual({
      id: 'k',
      type: 'article-journal',
      editor: [{ family: 'Cohen', given: 'J.' }],
      title: 'Digital Libraries: A Survey',
      'container-title': 'CACM',
      volume: '39',
      issue: '11',
      issued: { 'date-parts': [[1996]] },
    });
    expect(csl('title={Digital Libraries}, journal={CACM}', 'periodical')).toMatchObject({
      type: 'article-journal',
      title: 'Digital Libraries',
      'container-title': 'CACM',
    });
  });

  test.each(['annotation', 'annote'])(
    'The field %s is the editor’s note and no part of the work',
    (field) => {
      const { works } = read(
        `@book{k, title={T}, ${field}={The printed list has “pp. 9-107”; \\emph{not} 97--107.}}`,
      );
      expect(works[0]?.editorialNote).toBe('The printed list has “pp. 9-107”; not 97–107.');
      expect(works[0]?.csl).toEqual({ id: 'k', type: 'book', title: 'T' });
    },
  );

  test('A reference manager’s own fields are left out without a word', () => {
    expect(
      csl(
        'title={T}, file={x.pdf}, date-added={x}, bdsk-url-1={x}, groups={x}, timestamp={x}, owner={x}, x-own={x}',
      ),
    ).toEqual({ id: 'k', type: 'article-journal', title: 'T' });
  });
});

describe('What a work must be', () => {
  test.each([
    ['title={}', 'work-valid: `k` has no title.'],
    ['title={T}, doi={11.1234/x}', 'work-valid: `11.1234/x`, the DOI of `k`, is no DOI.'],
    [
      'title={T}, doi={10.1/x" onmouseover="alert(1)}',
      'work-valid: `10.1/x" onmouseover="alert(1)`, the DOI of `k`, is no DOI.',
    ],
    [
      'title={T}, url={javascript:alert(1)}',
      'work-valid: `javascript:alert(1)`, the URL of `k`, is no web address.',
    ],
    ['title={T}, url={x.org}', 'work-valid: `x.org`, the URL of `k`, is no web address.'],
    [
      'title={T}, url={www.x.org/a b}',
      'work-valid: `www.x.org/a b`, the URL of `k`, is no web address.',
    ],
    [
      'title={T}, url={a@www.x.org}',
      'work-valid: `a@www.x.org`, the URL of `k`, is no web address.',
    ],
    [
      'title={T}, isbn={978-3-16-148410-1}',
      'work-valid: `978-3-16-148410-1`, the ISBN of `k`, is no ISBN: its check digit is wrong.',
    ],
    [
      'title={T}, isbn={0-306-40615-3}',
      'work-valid: `0-306-40615-3`, the ISBN of `k`, is no ISBN: its check digit is wrong.',
    ],
    [
      'title={T}, langid={klingonish}',
      'work-valid: Field `langid` of `k` says `klingonish`, which is no language we know.',
    ],
    [
      'title={T}, author={~}',
      'bibliography-parses: Field `author` of `k` has the name `~`, which is against BibTeX’s rules.',
    ],
    ['title={T}, author={\\emph{}}', 'work-valid: A name in the `author` of `k` is empty.'],
  ])('%s is told and not published', (fields, fact) => {
    const { works, told } = read(`@book{k, ${fields}}`);
    expect(told.map((line) => line.replace(/^\d+:\d+ /, ''))).toEqual([fact]);
    expect(
      Object.keys(works[0]?.csl ?? {}).filter((name) => !['id', 'type', 'title'].includes(name)),
    ).toEqual([]);
  });

  test.each(['380--371', '107--106', '12--1'])(
    'Pages that run backwards, %s, are told',
    (pages) => {
      const { told } = read(`@book{k, title={T}, pages={${pages}}}`);
      expect(told).toHaveLength(1);
      expect(told[0]).toContain('ends before it begins');
    },
  );

  test.each(['276--302', '107--15', '1, 3--5', 'xii--xv', 'e101'])(
    'Pages %s are sound',
    (pages) => {
      expect(read(`@book{k, title={T}, pages={${pages}}}`).told).toEqual([]);
    },
  );

  // ISBNs: ISO 2108's own example, one with X, two in one field.
  test.each([
    '0-306-40615-2',
    '0-8044-2957-X',
    '978-0-306-40615-7 0-306-40615-2',
    '9780306406157 (pbk.)',
  ])('The ISBN %s is sound', (isbn) => {
    expect(read(`@book{k, title={T}, isbn={${isbn}}}`).told).toEqual([]);
  });

  test('A work may be without author and date', () => {
    expect(csl('title={T}', 'book')).toEqual({ id: 'k', type: 'book', title: 'T' });
  });
});
