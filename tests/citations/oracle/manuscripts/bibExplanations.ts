import { bare } from './alignClusters.ts';
import { saysMore, without, type Explanation } from './explanation.ts';

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
const particle = /(?<!\p{L})(?:van|von|de|der|den|ter|ten|zu|vom|zur|und(?= zu)|du|la|di|e)\s+/giu;
const command = /\\[A-Za-z]+\s*\{?/g;
const kind = /,? ?Technical report/g;
const issue = /,? (?:no\.|Nr\.) [\p{L}\p{N}–-]+/gu;
const eid = /: [eL]?\d+(?=[,.;]|$)/g;
const eprint = /,? https:\/\/arxiv\.org\/abs\/[^\s;]+?(?=[.,;]?(?:\s|$|;))/g;
const address = /(?:https?|ftp):\/\/[^\s;)]+?(?=[.,;:)]*(?:\s|$|;|\)))/g;

/** A dotless i under an accent, as `\\'{\\i}` would be by its letters; it is how TeX writes í. */
const dotted = (text: string): string => text.replaceAll(/ı(?=\p{M})/gu, 'i').normalize('NFC');

/** TeX's logos, which pandoc knows all but one of. */
const spelled = (text: string): string => text.replaceAll(/\\LaTeXe(?:\{\})? ?/g, 'LaTeX2e');

/** The works of a cluster in one order, whatever the style's is. */
const inOrder = (text: string): string =>
  text
    .replaceAll(/[()]/g, '')
    .split(';')
    .map((each) => without(each, particle))
    .sort()
    .join(';');

/** Without all that one of the rules for single fields names. */
export const withoutAll = (text: string): string =>
  [command, month, particle, kind, issue, eid, eprint].reduce(
    (left, pattern) => left.replaceAll(pattern, ''),
    dotted(spelled(text)),
  );

/** A text without some words, wherever they stand by themselves. */
const withoutWords = (text: string, words: string): string =>
  text.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'giu'),
    '',
  );

const addressesOf = (text: string): string => (text.match(address) ?? []).sort().join(' ');

/** Why pandoc reads something else in a `.bib` than is there. */
export const bibExplanations: readonly Explanation[] = [
  {
    name: 'pandoc leaves a TeX command it does not know as it is',
    why: 'Its HTML drops what stands so; Ibid keeps the words and tells the author (tex-known).',
    holds: ({ theirs, ours = '' }) =>
      /\\[A-Za-z]+/.test(theirs) && without(spelled(theirs), command) === bare(ours),
  },
  {
    name: 'pandoc drops the words in a TeX command it does not know',
    why: 'So it does in names, short titles and lists; Ibid keeps the words and tells the author (tex-known).',
    holds: ({ theirs, ours = '', wordsInCommands = [] }) => {
      const left = (text: string) =>
        bare(wordsInCommands.reduce(withoutWords, spelled(text).replaceAll(command, '')));
      // Where a short form has lost its title, pandoc prints the year for it.
      const year = /,? \d{4}[a-z]?(?=[.,;]?$)/;
      const readings = [theirs, theirs.replace(year, '')].map(left);
      return wordsInCommands.length > 0 && readings.includes(left(ours));
    },
  },
  {
    name: 'pandoc drops a month that is written out',
    why: '`month = {July}` says July (BibTeX: btxdoc, “month”); pandoc knows `jul` and 7 alone (jgm/pandoc-citeproc#251).',
    holds: saysMore(month),
  },
  {
    name: 'pandoc leaves a particle out',
    why: 'It has BibLaTeX’s `useprefix=false` and sorts without it (jgm/pandoc#9827); BibTeX prints the “von” part with the name (btxdoc, “von”).',
    holds: ({ theirs, ours = '' }) =>
      ours.length > theirs.length && without(ours, particle) === without(theirs, particle),
  },
  {
    name: 'pandoc sorts by the name without its particle',
    why: 'APA’s file says `demote-non-dropping-particle="never"`: von Davier stands under v (CSL 1.0.2, “Name Particles”).',
    holds: ({ theirs, ours = '' }) =>
      without(ours, particle) !== bare(ours) && inOrder(ours) === inOrder(theirs),
  },
  {
    name: 'pandoc sets an accent on a dotless i',
    why: '`\\i` under an accent is how TeX writes í (The TeXbook, chapter 9).',
    holds: ({ theirs, ours = '' }) =>
      dotted(theirs) !== theirs && bare(dotted(theirs)) === bare(ours),
  },
  {
    name: 'pandoc leaves out what a technical report is',
    why: 'BibTeX prints “Technical Report” for `@techreport` without a `type` (btxbst.doc, format.tr.number).',
    holds: saysMore(kind),
  },
  {
    name: 'pandoc does not read AND between names',
    why: 'BibTeX reads `and` in any case (bibtex.web, “name_scan_for_and”).',
    holds: ({ theirs }) => theirs.includes(' AND '),
  },
  {
    name: 'pandoc writes the address of a DOI before an address of a DOI',
    why: '`doi = {https://doi.org/10.…}` is what publishers export; an address of a DOI holds one (Crossref DOI display guidelines).',
    holds: ({ theirs, ours = '' }) => {
      const once = theirs.replaceAll(/(https:\/\/doi\.org\/)https?:\/\/(?:dx\.)?doi\.org\//g, '$1');
      return once !== theirs && bare(once) === bare(ours);
    },
  },
  {
    name: 'pandoc prints a DOI that is none',
    why: 'Every DOI begins with 10. (ISO 26324); Ibid tells the author (work-valid) and prints the address the entry gives.',
    holds: ({ theirs, ours = '' }) =>
      /https:\/\/doi\.org\/(?!10\.|https?:)/.test(theirs) &&
      without(theirs, address) === without(ours, address),
  },
  {
    name: 'pandoc takes an address for a publisher',
    why: '`howpublished = {\\url{…}}` is an address: BibTeX has no other field for it (btxdoc, “howpublished”).',
    holds: ({ theirs, ours = '' }) =>
      addressesOf(theirs) !== '' &&
      addressesOf(theirs) === addressesOf(ours) &&
      without(theirs, address) === without(ours, address),
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
];
