import { bare, type Comparison } from './alignClusters.ts';

/** A rule that tells why a cluster that differs says nothing of Ibid, and what it is seen by. */
interface Explanation {
  name: string;
  why: string;
  holds: (compared: Comparison) => boolean;
}

const without = (text: string, pattern: RegExp): string => bare(text.replaceAll(pattern, ''));

const month =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}\b)?,? ?|\b\d{1,2}\. (?=\d{4})/g;
const particle = /(?<!\p{L})(?:van|von|de|der|den|ter|ten|zu|vom|zur|und(?= zu)|du|la|di)\s+/gu;
const initials = /(?<!\p{L})(?:\p{Lu}\.[- ]?)+\s*(?=\p{Lu}\p{Ll})/gu;
const command = /\\[A-Za-z]+\s*\{?/g;
const kind = /,? ?Technical report/g;

/** A dotless i under an accent, as `\\'{\\i}` would be by its letters; it is how TeX writes í. */
const dotted = (text: string): string => text.replaceAll(/ı(?=\p{M})/gu, 'i').normalize('NFC');

/** Without all that one of the rules names. */
const withoutAll = (text: string): string =>
  [command, month, initials, particle, kind].reduce(
    (left, pattern) => left.replaceAll(pattern, ''),
    dotted(text),
  );

/** A year as the last thing a short form says, with or without a locator behind it. */
const addedYear = /,?[”“’»]?,? (?:\d{4}[a-z]?|n\.d\.)(?=[.,;]|$)/g;

/**
 * Why pandoc's text is no measure of ours. Most rules compare what is left
 * without the one thing they name, so that a second difference in a cluster
 * leaves it unexplained. Those for AND, for an earlier mention read as code and
 * for code cannot, and may hide one; that for initials would hide wrong ones.
 */
export const explanations: readonly Explanation[] = [
  {
    name: 'pandoc prints an empty citation',
    why: 'A repeated author in the text leaves its note without a word (jgm/citeproc#23).',
    holds: ({ isEmpty = false, ours }) => isEmpty && ours !== undefined && bare(ours) !== '',
  },
  {
    name: 'pandoc leaves a TeX command it does not know as it is',
    why: 'Its HTML drops what stands so; Ibid keeps the words and tells the author (tex-known).',
    holds: ({ theirs, ours = '' }) =>
      /\\[A-Za-z]+/.test(theirs) && without(theirs, command) === bare(ours),
  },
  {
    name: 'pandoc drops a month that is written out',
    why: '`month = {July}` says July (BibTeX: btxdoc §3.2); pandoc knows `jul` and 7 alone (jgm/pandoc-citeproc#251).',
    holds: ({ theirs, ours = '' }) =>
      bare(ours) !== bare(theirs) && without(ours, month) === without(theirs, month),
  },
  {
    name: 'pandoc leaves initials out that tell first authors apart',
    why: 'APA’s rule is primary-name-with-initials, for ambiguous names in all cites (CSL 1.0.2, “givenname-disambiguation-rule”; styles#3873).',
    holds: ({ theirs, ours = '' }) =>
      ours !== theirs && without(ours, initials) === without(theirs, initials),
  },
  {
    name: 'pandoc leaves a particle out',
    why: 'It has BibLaTeX’s `useprefix=false`; BibTeX prints the “von” part with the name (btxdoc §4), as Chicago does (17th ed., 8.5).',
    holds: ({ theirs, ours = '' }) =>
      ours.length > theirs.length && without(ours, particle) === without(theirs, particle),
  },
  {
    name: 'pandoc adds a year to titles that differ',
    why: '`disambiguate="true"` holds between cites that are else the same (CSL 1.0.2, “Choose”).',
    holds: ({ theirs, ours = '' }) => {
      const title = /[“„«]|\p{L} \p{L}/u.test(ours);
      return title && theirs.length > ours.length && without(theirs, addedYear) === bare(ours);
    },
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
    holds: ({ theirs, ours = '' }) =>
      ours.length > theirs.length && without(ours, kind) === bare(theirs),
  },
  {
    name: 'pandoc keeps the subtitle in a short form',
    why: 'A short title is the main title (Chicago 17th ed., 14.33).',
    holds: ({ theirs, ours = '' }) =>
      bare(ours) !== '' &&
      theirs.slice(0, ours.length + 3).includes(':') &&
      bare(theirs).startsWith(bare(ours)),
  },
  {
    name: 'pandoc does not read AND between names',
    why: 'BibTeX reads `and` in any case (bibtex.web, “name_scan_for_and”).',
    holds: ({ theirs }) => theirs.includes(' AND '),
  },
  {
    name: 'several of these at once',
    why: 'Without all that the rules name the texts are alike.',
    holds: ({ theirs, ours = '' }) => bare(withoutAll(theirs)) === bare(withoutAll(ours)),
  },
  {
    name: 'pandoc read an earlier citation of it as code',
    why: 'What is a first mention there is a later one here, and rightly short.',
    holds: ({ isLaterHere = false, theirs, ours }) =>
      isLaterHere && ours !== undefined && ours.length < theirs.length,
  },
  {
    name: 'the text is code or a formula in Markdown, and something else in pandoc’s',
    why: 'Pandoc has tables without rules, and lists with text at other depths (MANUAL, “Tables”, “Lists”).',
    holds: ({ isVerbatim = false, ours }) => ours === undefined && isVerbatim,
  },
];

export const explain = (compared: Comparison): Explanation | undefined =>
  compared.verdict === 'differs' ? explanations.find(({ holds }) => holds(compared)) : undefined;
