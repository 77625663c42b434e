/**
 * The terms a locator may begin with, by language, each with its CSL locator type.
 *
 * English: the singular, plural, short and symbol forms of the CSL locale en-US,
 * which is where pandoc takes them from (pandoc MANUAL, "Citation syntax"), and
 * of the locators CSL 1.0.2 added. `number` is CSL's `issue`. Another language
 * is another entry here.
 */
const terms = {
  en: {
    appendix: ['appendix', 'appendices', 'app.', 'apps.'],
    book: ['book', 'books', 'bk.', 'bks.'],
    chapter: ['chapter', 'chapters', 'chap.', 'chaps.', 'ch.', 'chs.'],
    column: ['column', 'columns', 'col.', 'cols.'],
    equation: ['equation', 'equations', 'eq.', 'eqs.'],
    figure: ['figure', 'figures', 'fig.', 'figs.'],
    folio: ['folio', 'folios', 'fol.', 'fols.'],
    issue: ['number', 'numbers', 'no.', 'nos.', 'issue', 'issues'],
    line: ['line', 'lines', 'l.', 'll.'],
    note: ['note', 'notes', 'n.', 'nn.'],
    opus: ['opus', 'opera', 'op.', 'opp.'],
    page: ['page', 'pages', 'p.', 'pp.'],
    paragraph: ['paragraph', 'paragraphs', 'para.', 'paras.', '¶', '¶¶'],
    part: ['part', 'parts', 'pt.', 'pts.'],
    rule: ['rule', 'rules'],
    section: ['section', 'sections', 'sec.', 'secs.', '§', '§§'],
    'sub-verbo': ['sub verbo', 'sub verbis', 's.v.', 's.vv.'],
    supplement: ['supplement', 'supplements', 'supp.', 'supps.'],
    table: ['table', 'tables', 'tbl.', 'tbls.'],
    verse: ['verse', 'verses', 'v.', 'vv.'],
    volume: ['volume', 'volumes', 'vol.', 'vols.'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

/** From a term in lower case to its CSL locator type. */
export const locatorTypes: ReadonlyMap<string, string> = new Map(
  Object.entries(terms.en).flatMap(([type, forms]) => forms.map((form) => [form, type] as const)),
);

/** The most atoms a term is made of: `s . v .`, with room for spaces. */
export const longestTerm = 6;
