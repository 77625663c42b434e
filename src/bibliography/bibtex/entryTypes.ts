/** What an entry type of BibTeX or BibLaTeX is in CSL. */
export interface EntryType {
  csl: string;
  /** What the work calls itself, where its entry does not say: CSL's `genre`. */
  genre?: string;
  /** What `number` counts: issues of a periodical, works of a series, or the work itself. */
  number: 'issue' | 'collection-number' | 'number';
}

type Row = readonly [csl: string, number: EntryType['number'], types: string];

/**
 * After the biblatex manual §2.1 and CSL 1.0.2, appendix III; where these leave
 * a choice, as pandoc's reader of BibLaTeX has it.
 */
const rows: readonly Row[] = [
  ['article-journal', 'issue', 'article suppperiodical'],
  ['periodical', 'issue', 'periodical'],
  ['review', 'issue', 'review'],
  [
    'book',
    'collection-number',
    'book mvbook collection mvcollection reference mvreference proceedings mvproceedings manual commentary',
  ],
  ['chapter', 'collection-number', 'inbook incollection bookinbook suppbook suppcollection'],
  ['entry-encyclopedia', 'collection-number', 'inreference'],
  ['paper-conference', 'collection-number', 'inproceedings conference'],
  ['pamphlet', 'number', 'booklet'],
  ['report', 'number', 'report techreport'],
  ['thesis', 'number', 'thesis phdthesis mastersthesis'],
  ['webpage', 'number', 'online electronic www'],
  ['document', 'number', 'misc bibnote'],
  ['manuscript', 'number', 'unpublished'],
  ['patent', 'number', 'patent'],
  ['dataset', 'number', 'dataset'],
  ['software', 'number', 'software'],
  ['standard', 'number', 'standard'],
  ['legislation', 'number', 'legislation'],
  ['legal_case', 'number', 'jurisdiction legal'],
  ['personal_communication', 'number', 'letter'],
  ['graphic', 'number', 'artwork image'],
  ['song', 'number', 'audio music'],
  ['motion_picture', 'number', 'video movie'],
  ['performance', 'number', 'performance'],
];

const genres: Record<string, string> = {
  phdthesis: 'PhD thesis',
  mastersthesis: 'Master’s thesis',
  techreport: 'Technical report',
};

const types = new Map<string, EntryType>(
  rows.flatMap(([csl, number, names]) =>
    names.split(' ').map((name): [string, EntryType] => {
      const genre = genres[name];
      return [name, { csl, number, ...(genre && { genre }) }];
    }),
  ),
);

/** `entrysubtype` of an article (biblatex manual §2.1.1, §2.2.3). */
const articles: Record<string, string> = {
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
};

/** What an entry type means, if it is one. */
export function entryType(name: string, subtype = ''): EntryType | undefined {
  const type = types.get(name);
  const article =
    type?.csl === 'article-journal' && Object.hasOwn(articles, subtype)
      ? articles[subtype]
      : undefined;
  return type && article ? { ...type, csl: article } : type;
}

/** Values of `type` that stand for words (biblatex manual §4.9.2.13). */
const typeWords: Record<string, string> = {
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  mastersthesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
  software: 'Computer software',
  datacd: 'Data CD',
  audiocd: 'Audio CD',
  patent: 'Patent',
  patreq: 'Patent request',
};

/** CSL's `genre` for what a `type` field says. */
export const genreOf = (type: string): string =>
  Object.hasOwn(typeWords, type) ? (typeWords[type] ?? type) : type;
