import type { Problem } from '../../problems/problem.ts';
import type { BibEntry, BibField } from './bibEntry.ts';

/**
 * Fields that belong to an entry alone: those of the biblatex manual, appendix
 * B, and those that would be untrue of a part, such as the whole's DOI or abstract.
 */
const neverInherited = new Set([
  'ids',
  'crossref',
  'xref',
  'xdata',
  'entryset',
  'entrysubtype',
  'execute',
  'label',
  'options',
  'presort',
  'related',
  'relatedoptions',
  'relatedstring',
  'relatedtype',
  'shorthand',
  'shorthandintro',
  'sortkey',
  'key',
  'file',
  'abstract',
  'annotation',
  'annote',
  'keywords',
  'doi',
  'url',
  'urldate',
  'eprint',
  'pagetotal',
]);

/** What a whole's title is called in a part of it (biblatex manual, appendix B). */
const titleAs = (prefix: string): Record<string, string> => ({
  title: `${prefix}title`,
  subtitle: `${prefix}subtitle`,
  titleaddon: `${prefix}titleaddon`,
  shorttitle: '',
});

interface Inheritance {
  from: readonly string[];
  to: readonly string[];
  /** New names of fields; `''` for one that is not passed on. */
  as: Record<string, string>;
}

/** First that fits; where none does, fields keep their names, as in BibTeX. */
const inheritances: readonly Inheritance[] = [
  {
    from: ['mvbook', 'book'],
    to: ['inbook', 'bookinbook', 'suppbook'],
    as: { ...titleAs('book'), author: 'bookauthor' },
  },
  { from: ['mvbook'], to: ['book'], as: titleAs('main') },
  {
    from: [
      'mvcollection',
      'mvreference',
      'collection',
      'reference',
      'book',
      'proceedings',
      'mvproceedings',
    ],
    to: ['incollection', 'inreference', 'suppcollection', 'inproceedings', 'conference'],
    as: titleAs('book'),
  },
  {
    from: ['mvcollection', 'mvreference', 'mvproceedings'],
    to: ['collection', 'reference', 'proceedings'],
    as: titleAs('main'),
  },
  {
    from: ['periodical'],
    to: ['article', 'suppperiodical'],
    as: { title: 'journaltitle', subtitle: 'journalsubtitle', shorttitle: '' },
  },
];

/** The deepest chain BibLaTeX knows is part → volume → work in volumes, each perhaps with `xdata`. */
const deepest = 8;

const passOn = (parent: BibEntry, child: BibEntry, fields: Map<string, BibField>): void => {
  const renamed =
    inheritances.find(({ from, to }) => from.includes(parent.type) && to.includes(child.type))
      ?.as ?? {};
  for (const [name, field] of parent.fields) {
    const as = Object.hasOwn(renamed, name) ? (renamed[name] ?? '') : name;
    if (as !== '' && !neverInherited.has(name) && !fields.has(as)) fields.set(as, field);
  }
};

/**
 * Give every entry what it takes from others by `xdata` and `crossref`.
 *
 * Entries of `@xdata` are no works and are not returned. `xref` names a relation and passes nothing on.
 */
export function inheritFields(entries: readonly BibEntry[]): {
  entries: BibEntry[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const byKey = new Map<string, BibEntry>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);

  const inherited = (entry: BibEntry): BibEntry => {
    const fields = new Map(entry.fields);
    let whole = entry.whole;
    const seen = new Set([entry]);
    const waiting: { from: BibEntry; depth: number }[] = [{ from: entry, depth: 0 }];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for (const link of ['xdata', 'crossref']) {
        const field = next.from.fields.get(link);
        for (const key of field?.value
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean) ?? []) {
          const parent = byKey.get(key);
          if (parent && parent !== entry && seen.has(parent)) continue;
          if (parent && parent !== entry && next.depth < deepest) {
            seen.add(parent);
            passOn(link === 'xdata' ? { ...parent, type: 'xdata' } : parent, entry, fields);
            waiting.push({ from: parent, depth: next.depth + 1 });
            whole &&= parent.whole;
            continue;
          }
          whole = false;
          problems.push({
            rule: 'bibliography-parses',
            place: field?.place ?? entry.place,
            fact: parent
              ? `\`${link} = {${key}}\`, as taken by \`${entry.key}\`, leads round in a circle or too far.`
              : `\`${link} = {${key}}\`, as taken by \`${entry.key}\`, names no entry.`,
            fix: parent
              ? 'Let each entry take from one that stands above it.'
              : 'Correct the key, or add the entry.',
          });
        }
      }
    }
    return { ...entry, whole, fields };
  };
  return { entries: entries.filter(({ type }) => type !== 'xdata').map(inherited), problems };
}
