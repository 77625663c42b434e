import { describe, expect, it } from 'vitest';
import { readAgency } from '../../src/audit/registries/agency.ts';
import { readCrossref } from '../../src/audit/registries/crossref.ts';
import { readDatacite } from '../../src/audit/registries/datacite.ts';
import { registryRecord } from '../../src/schema/audit.ts';
import { crossrefUpdate, crossrefWork, dataciteDoi } from './answers.ts';

describe('a record of Crossref', () => {
  it('is read as far as it is compared', () => {
    const record = readCrossref(crossrefWork());
    expect(record).toEqual({
      doi: '10.1163/1871191x-bja10151',
      titles: ['Space Diplomacy and the Artemis Accords'],
      authors: [
        { family: 'Riordan', given: 'Nathan' },
        { family: 'Machoň', given: 'Miloslav' },
        { family: 'Csajková', given: 'Lucia' },
      ],
      years: [2023],
      containers: ['The Hague Journal of Diplomacy', 'The Hague Journal of Diplomacy'],
      volume: '18',
      issue: '2-3',
      pages: ['380-408'],
      notices: [],
      noticesOn: [],
    });
    expect(registryRecord.parse(record)).toEqual(record);
  });

  it('is freed of markup and entities, also where they are escaped twice', () => {
    const title = ['On <i>E. coli</i> &amp; &lt;sub&gt;x&lt;/sub&gt;\n  in <jats:p>space</jats:p>'];
    expect(readCrossref(crossrefWork({ title }))?.titles).toEqual(['On E. coli & x in space']);
  });

  it('gives the title with the subtitle first, then alone', () => {
    const record = readCrossref(crossrefWork({ title: ['Astropolitik'], subtitle: ['A Study'] }));
    expect(record?.titles).toEqual(['Astropolitik: A Study', 'Astropolitik']);
  });

  it('stands for a body, an edited book, an article’s number, and dates that are not known', () => {
    const record = readCrossref(
      crossrefWork({
        author: undefined,
        editor: [{ name: 'European Space Agency', sequence: 'first', affiliation: [] }],
        page: undefined,
        'article-number': '012345',
        issued: { 'date-parts': [[null]] },
        published: undefined,
        'published-online': undefined,
        'journal-issue': null,
      }),
    );
    expect(record).toMatchObject({
      authors: [{ literal: 'European Space Agency' }],
      pages: ['012345'],
      years: [],
    });
  });

  it.each([
    ['retraction', 'Retraction', 'retraction'],
    ['partial_retraction', 'Partial retraction', 'partialRetraction'],
    ['withdrawal', 'Withdrawal', 'withdrawal'],
    ['removal', 'Removal', 'removal'],
    ['expression_of_concern', 'Expression of concern', 'concern'],
    ['Expression of Concern', 'Expression of concern', 'concern'],
    ['correction', 'Correction', 'correction'],
    ['corrigendum', 'Corrigendum', 'correction'],
    ['erratum', 'Erratum', 'correction'],
    ['new_version', 'New version', 'version'],
    ['__proto__', 'Odd', 'other'],
  ])('tells an update of type %s from `updated-by`', (type, label, kind) => {
    const update = crossrefUpdate(type, label, '10.1163/NOTICE', 'retraction-watch');
    expect(readCrossref(crossrefWork({ 'updated-by': [update] }))?.notices).toEqual([
      { kind, label, doi: '10.1163/notice', date: '2024-05-03', source: 'retraction-watch' },
    ]);
  });

  it('tells an update from `update-to`, where the publisher corrected in place', () => {
    const update = crossrefUpdate('withdrawal', 'Withdrawal', '10.1163/1871191X-BJA10151');
    const record = readCrossref(crossrefWork({ 'update-to': [update] }));
    expect(record?.notices.map(({ kind }) => kind)).toEqual(['withdrawal']);
    expect(record?.noticesOn).toEqual([]);
  });

  it('does not take a notice for the work it is on', () => {
    const update = crossrefUpdate('retraction', 'Retraction', '10.1163/another');
    const record = readCrossref(crossrefWork({ 'update-to': [update] }));
    expect(record?.notices).toEqual([]);
    expect(record?.noticesOn).toMatchObject([{ kind: 'retraction', doi: '10.1163/another' }]);
  });

  it('tells once what the publisher and Retraction Watch both tell', () => {
    const updates = ['publisher', 'retraction-watch'].map((source) =>
      crossrefUpdate('retraction', 'Retraction', '10.1163/notice', source),
    );
    const notices = readCrossref(crossrefWork({ 'updated-by': updates }))?.notices;
    expect(notices).toMatchObject([{ kind: 'retraction', source: 'publisher' }]);
  });

  it.each([
    ['RETRACTED: A Study', ['retraction']],
    ['Retracted Article: A Study', ['retraction']],
    ['[WITHDRAWN] A Study', ['withdrawal']],
    ['Withdrawn: a memoir', []],
    ['Retracted votes in the Bundestag', []],
  ])('is retracted by its title alone: %s', (title, kinds) => {
    const notices = readCrossref(crossrefWork({ title: [title] }))?.notices;
    expect(notices?.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['nothing', null],
    ['another answer', { status: 'failed', 'message-type': 'validation-failure', message: [] }],
    ['a list', crossrefWork({ title: 'not a list' })],
    ['a title that is a number', crossrefWork({ title: [7] })],
  ])('is not read from %s', (_, answer) => {
    expect(readCrossref(answer)).toBeUndefined();
  });
});

describe('a record of DataCite', () => {
  it('is read as far as it is compared', () => {
    const record = readDatacite(dataciteDoi());
    expect(record).toEqual({
      doi: '10.5438/0012',
      titles: ['DataCite Metadata Schema: Documentation', 'DataCite Metadata Schema'],
      authors: [
        { family: 'Starr', given: 'Joan' },
        { literal: 'DataCite Metadata Working Group' },
        { family: 'Smaele', given: 'Madeleine de' },
      ],
      years: [2016],
      containers: [],
      pages: [],
      notices: [],
      noticesOn: [],
    });
    expect(registryRecord.parse(record)).toEqual(record);
  });

  it('tells where it appeared, that it was withdrawn, and what replaces it', () => {
    const record = readDatacite(
      dataciteDoi({
        container: {
          type: 'Journal',
          title: 'D-Lib',
          volume: 17,
          issue: '1/2',
          firstPage: '1',
          lastPage: '9',
        },
        dates: [{ date: '2020-01-31T00:00:00Z', dateType: 'Withdrawn' }],
        relatedIdentifiers: [
          {
            relationType: 'IsObsoletedBy',
            relatedIdentifier: '10.5438/0013',
            relatedIdentifierType: 'DOI',
          },
          {
            relationType: 'Cites',
            relatedIdentifier: '10.5438/0001',
            relatedIdentifierType: 'DOI',
          },
        ],
      }),
    );
    expect(record).toMatchObject({
      containers: ['D-Lib'],
      volume: '17',
      issue: '1/2',
      pages: ['1-9'],
      notices: [
        { kind: 'withdrawal', label: 'Withdrawn', date: '2020-01-31' },
        { kind: 'version', label: 'Obsoleted', doi: '10.5438/0013' },
      ],
    });
  });

  it('is not read from an error', () => {
    expect(readDatacite({ errors: [{ status: '404', title: 'The resource…' }] })).toBeUndefined();
  });
});

describe('an answer of doi.org', () => {
  it.each([
    [[{ DOI: '10.11501/1', RA: 'JaLC' }], { name: 'JaLC' }],
    [[{ DOI: '10.9999/1', status: 'DOI does not exist' }], {}],
    [[], undefined],
    [{ RA: 'Crossref' }, undefined],
  ])('%j is read as %j', (answer, agency) => {
    expect(readAgency(answer)).toEqual(agency);
  });
});
