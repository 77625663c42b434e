import { bare } from './alignClusters.ts';
import { fieldOf } from './entriesOf.ts';
import { saysMore, without, withoutWords, type Explanation } from './explanation.ts';
import { particle } from './nameExplanations.ts';
import { withoutCommands } from './texExplanations.ts';

const monthsOf = (language: string): string[] =>
  Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(2001, index, 15)).toLocaleString(language, {
      month: 'long',
      timeZone: 'UTC',
    }),
  );
const month = new RegExp(
  `(?<!\\p{L})(?:${['en', 'de', 'fr'].flatMap(monthsOf).join('|')})(?: \\d{1,2}\\b)?,? ?|\\b\\d{1,2}\\. (?=\\d{4})`,
  'gu',
);
const kind = /,? ?(?:Technical report|rapport technique|Technischer Bericht)/g;
const version = /, version [\w.]+/g;
const issue = /,? (?:no\.|Nr\.) [\p{L}\p{N}–-]+/gu;
const eid = /: [eL]?\d+(?=[,.;]|$)/g;
const eprint = /,? https:\/\/arxiv\.org\/abs\/[^\s;]+?(?=[.,;]?(?:\s|$|;))/g;

/** Without all that one of the rules for single fields names. */
export const withoutAll = (text: string): string =>
  [month, particle, kind, issue, eid, eprint].reduce(
    (left, pattern) => left.replaceAll(pattern, ''),
    withoutCommands(text),
  );

/** Why pandoc reads something else in the fields of a `.bib` than is there. */
export const bibExplanations: readonly Explanation[] = [
  {
    name: 'pandoc drops a month that is written out',
    why: '`month = {July}` says July (BibTeX: btxdoc, “month”); pandoc knows `jul` and 7 alone (jgm/pandoc-citeproc#251).',
    holds: saysMore(month),
  },
  {
    name: 'pandoc leaves out what a technical report is',
    why: 'BibTeX prints “Technical Report” for `@techreport` without a `type` (btxbst.doc, format.tr.number).',
    holds: saysMore(kind),
  },
  {
    name: 'pandoc reads no `issue` without a `number`',
    why: 'The number of an issue may stand in either (biblatex manual, “Months and Journal Issues”).',
    holds: saysMore(issue),
  },
  {
    name: 'pandoc reads no `eid`',
    why: 'It is printed where an article has no pages (biblatex manual, “Data Fields”).',
    holds: saysMore(eid),
  },
  {
    name: 'pandoc reads no `eprint` without a type',
    why: '`hep-th/0106109` is a number of arXiv and nobody else’s (https://info.arxiv.org/help/arxiv_identifier.html).',
    holds: saysMore(eprint),
  },
  {
    name: 'pandoc gives software as a type the style does not know',
    why: 'The style was written before CSL 1.0.2 and has software as a book, with its version and the year alone.',
    holds: ({ theirs, ours = '', entries = [] }) => {
      const left = (text: string) => without(text.replaceAll(month, ''), version);
      const isSoftware = entries.some((entry) => /^@software\b/i.test(entry.trim()));
      return isSoftware && ours !== theirs && left(theirs) === left(ours);
    },
  },
  {
    name: 'pandoc gives a special issue’s title for that of its periodical',
    why: 'ACM’s BibTeX style has the periodical in `journal`; pandoc reads `title` for both (Text.Pandoc.Citeproc.BibTeX, “isPeriodical”).',
    holds: ({ theirs, ours = '' }) => {
      const [, head = '', title = '', rest = ''] =
        /^(.*?[“„](.+?),?[”“]),? (.*)$/.exec(theirs) ?? [];
      const isDoubled = title !== '' && rest.toLowerCase().startsWith(title.toLowerCase());
      const tail = bare(rest.slice(title.length));
      return isDoubled && bare(ours).startsWith(bare(head)) && bare(ours).endsWith(tail);
    },
  },
  {
    name: 'pandoc knows no `@conference`, and no title of a whole in types nobody knows',
    why: '`@conference` is `@inproceedings` (btxdoc, §3.1); Ibid tells an unknown type (work-valid) and prints what its entry says.',
    holds: ({ theirs, ours = '', entries = [], told = [] }) => {
      const isUntyped = told.some((fact) => /^`@\w+`, the type of/.test(fact));
      const untyped = entries.filter((entry) => isUntyped || /^@conference\b/i.test(entry));
      const wholes = untyped
        .map((entry) => fieldOf(entry, 'booktitle').replaceAll(/[{}"]/g, '').replaceAll("'", '’'))
        .filter(Boolean);
      const left = wholes.reduce(withoutWords, ours);
      // With its whole a paper loses the word before it and its pages, which come behind the year.
      const asDocument = left.replaceAll(
        /(?<=[,”’]) in (?!\p{L})|(?<=\)), \d+–\d+(?=[,.;])/gu,
        ' ',
      );
      return left !== ours && [left, asDocument].some((text) => bare(text) === bare(theirs));
    },
  },
  {
    name: 'pandoc prints BibLaTeX’s key for a thesis',
    why: 'It has no German words for them (german.lbx: “Dissertation”).',
    holds: ({ theirs, ours = '' }) =>
      /\b(?:phd|ma)thesis\b/.test(theirs) &&
      without(theirs, /\b(?:phd|ma)thesis\b/g) === without(ours, /Dissertation|Masterarbeit/g),
  },
  {
    name: 'pandoc makes an ordinal of a series',
    why: 'A series of books has a name or number, and only one of a journal is counted (biblatex.def, “series”).',
    holds: ({ theirs, ours = '' }) => {
      const read = theirs.replaceAll(/\b(\d+)(?:st|nd|rd|th) Series\b/g, '$1');
      return read !== theirs && bare(read) === bare(ours);
    },
  },
  {
    name: 'pandoc shortens the last page of an article by itself',
    why: '18.1–18.12 are pages of article 18, not 18.1 to 12 (Chicago abbreviates whole numbers, 9.61).',
    holds: ({ theirs, ours = '' }) =>
      bare(ours.replaceAll(/\b(\d+\.)(\d+)–\1(\d+)\b/g, '$1$2–$3')) === bare(theirs),
  },
];
