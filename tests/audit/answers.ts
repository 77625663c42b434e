/** Answers in the forms the registries give them, trimmed of what nobody here reads. */

const date = (...parts: number[]) => ({
  'date-parts': [parts],
  'date-time': '2023-06-01T00:00:00Z',
  timestamp: 1685577600000,
});

/** An answer of https://api.crossref.org/works/{doi}. */
export const crossrefWork = (message: Record<string, unknown> = {}) => ({
  status: 'ok',
  'message-type': 'work',
  'message-version': '1.0.0',
  message: {
    indexed: { ...date(2024, 1, 15), version: '3.51.4' },
    'reference-count': 44,
    publisher: 'Brill',
    issue: '2-3',
    'content-domain': { domain: [], 'crossmark-restriction': false },
    'short-container-title': ['The Hague Journal of Diplomacy'],
    DOI: '10.1163/1871191x-bja10151',
    type: 'journal-article',
    created: date(2023, 6, 1),
    page: '380-408',
    source: 'Crossref',
    'is-referenced-by-count': 9,
    title: ['Space Diplomacy and the Artemis Accords'],
    prefix: '10.1163',
    volume: '18',
    author: [
      {
        ORCID: 'http://orcid.org/0000-0002-1825-0097',
        'authenticated-orcid': false,
        given: 'Nathan',
        family: 'Riordan',
        sequence: 'first',
        affiliation: [{ name: 'A University', place: ['Prague, Czechia'] }],
      },
      { given: 'Miloslav', family: 'Machoň', sequence: 'additional', affiliation: [] },
      { given: 'Lucia', family: 'Csajková', sequence: 'additional', affiliation: [] },
    ],
    member: '140',
    'published-online': date(2023, 5, 23),
    'container-title': ['The Hague Journal of Diplomacy'],
    'original-title': [],
    language: 'en',
    deposited: date(2023, 6, 1),
    score: 1,
    resource: {
      primary: { URL: 'https://brill.com/view/journals/hjd/18/2-3/article-p380_015.xml' },
    },
    subtitle: [],
    'short-title': [],
    issued: date(2023, 5, 23),
    'references-count': 44,
    'journal-issue': { issue: '2-3', 'published-print': date(2023, 6, 1) },
    URL: 'http://dx.doi.org/10.1163/1871191x-bja10151',
    relation: {},
    ISSN: ['1871-1901', '1871-191X'],
    'issn-type': [{ value: '1871-1901', type: 'print' }],
    subject: [],
    published: date(2023, 5, 23),
    ...message,
  },
});

/** An item of Crossref's `updated-by` and `update-to`. */
export const crossrefUpdate = (type: string, label: string, DOI: string, source = 'publisher') => ({
  DOI,
  type,
  label,
  source,
  updated: date(2024, 5, 3),
  ...(source === 'retraction-watch' ? { 'record-id': '64194' } : {}),
});

/** An answer of https://api.datacite.org/dois/{doi}. */
export const dataciteDoi = (attributes: Record<string, unknown> = {}) => ({
  data: {
    id: '10.5438/0012',
    type: 'dois',
    attributes: {
      doi: '10.5438/0012',
      prefix: '10.5438',
      suffix: '0012',
      identifiers: [],
      alternateIdentifiers: [],
      creators: [
        {
          name: 'Starr, Joan',
          nameType: 'Personal',
          givenName: 'Joan',
          familyName: 'Starr',
          affiliation: ['California Digital Library'],
          nameIdentifiers: [],
        },
        { name: 'DataCite Metadata Working Group', nameType: 'Organizational', affiliation: [] },
        { name: 'Smaele, Madeleine de', affiliation: [] },
      ],
      titles: [
        { title: 'DataCite Metadata Schema' },
        { title: 'Documentation', titleType: 'Subtitle' },
      ],
      publisher: 'DataCite e.V.',
      container: {},
      publicationYear: 2016,
      subjects: [],
      contributors: [],
      dates: [{ date: '2016-09-19', dateType: 'Issued' }],
      language: 'en',
      types: {
        ris: 'RPRT',
        bibtex: 'article',
        citeproc: 'article-journal',
        resourceTypeGeneral: 'Text',
      },
      relatedIdentifiers: [],
      sizes: [],
      version: '4.0',
      rightsList: [],
      url: 'https://schema.datacite.org/meta/kernel-4.0/',
      contentUrl: null,
      state: 'findable',
      ...attributes,
    },
    relationships: { client: { data: { id: 'datacite.datacite', type: 'clients' } } },
  },
});
