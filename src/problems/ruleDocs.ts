import type { RuleId } from './rules.ts';

/** What an author reads of a rule: a paragraph on how it comes to be broken, and what breaks and keeps it. */
export interface RuleDoc {
  cause: string;
  /** What breaks it, as it would be written. */
  example: string;
  /** How to mend it; the example mended, where that says more than words. */
  fix: string;
}

/** The documentation of every rule, for the page that a report can point to. */
export const ruleDocs: Readonly<Record<RuleId, RuleDoc>> = {
  'front-matter-valid': {
    cause:
      'The block at the head of an essay has a field that is unknown, missing or of another form than it should be. Unknown fields are refused rather than passed over, since most are another field mistyped.',
    example: 'daet: 2025',
    fix: 'date: 2025',
  },
  'front-matter-parses': {
    cause:
      'The block at the head of an essay is no valid YAML, or there is none. Mostly a value holds a colon or begins with a quotation mark and is not in quotes itself.',
    example: 'title: Space: a history',
    fix: 'title: "Space: a history"',
  },
  'essay-parses': {
    cause:
      'The text is no valid MDX. In MDX a brace begins an expression and a less-than sign an element, so the bare signs, and elements that are never closed, cannot be read.',
    example: 'where x < 3 and {y}',
    fix: 'where x \\< 3 and \\{y\\}',
  },
  'citation-key-known': {
    cause:
      'A citation names a key that no file in content/references/ has. It is mistyped, or its work was not exported, or the word is a handle and no citation. Left alone it would be published as it was typed.',
    example: '[@dolmann2002]',
    fix: '[@dolman2002], one of the nearest keys that the report lists; \\@handle for what is no citation.',
  },
  'citation-well-formed': {
    cause:
      'Something begins like a citation and cannot be read to its end: a bracket or brace is not closed, a part between semicolons names no work or two, or the words of an affix hold what no note can print, such as an image.',
    example: '[see @doe2018; and also]',
    fix: '[see @doe2018; and also @roe2019]',
  },
  'cluster-items-differ': {
    cause:
      'One citation names the same work twice in the same words. Mostly a key was copied and should have become another one.',
    example: '[@doe2018; @roe2019; @doe2018]',
    fix: '[@doe2018; @roe2019], or another key or page in the third place.',
  },
  'locator-in-pages': {
    cause:
      'A page is cited that the work, by its entry, does not have. The page or the key is mistyped, the entry’s pages are wrong, or an offprint was cited by pages of its own.',
    example: '[@roe2019, p. 305], where @roe2019 has the pages 101–120',
    fix: '[@roe2019, p. 105]',
  },
  'work-dated': {
    cause:
      'A work is cited whose entry has no date, and readers would be shown “n.d.” or nothing. Many an exported web page has one that the export did not find.',
    example: '@online{agency, title = {About us}, url = {https://example.org}}',
    fix: 'Add date = {2021-03-04} as far as it is known, or pubstate = {forthcoming}.',
  },
  'note-marked': {
    cause:
      'A note is written and nothing in the text marks it. Markdown leaves it out without a word, together with everything it cites.',
    example: '[^aside]: A note that no sentence refers to.',
    fix: 'Put [^aside] behind the sentence it belongs to.',
  },
  'note-defined': {
    cause:
      'A mark stands in the text and no note has its label, so it would be printed as typed. So would a note written in the line, `^[The note.]`, which pandoc knows and GFM does not.',
    example: 'A sentence.[^asied]',
    fix: 'A sentence.[^aside]',
  },
  'component-known': {
    cause:
      'A component is named that the site does not have and the essay does not import, or one is given an attribute that it does not have, or lacks one that it needs. Mostly a name is mistyped; what it holds would be lost.',
    example: '<Figur wide>',
    fix: '<Figure wide>',
  },
  'timeline-dated': {
    cause:
      'A timeline is drawn from the dates that its items begin with. One has none, or none of a form that can be placed, or the timeline holds no list.',
    example: '- In the spring of 1970, the first satellite',
    fix: '- 1970-02-11: the first satellite',
  },
  'pull-quote-in-text': {
    cause:
      'A pull quote repeats words of the text for the eye, and is hidden from those who listen. It has words that the text does not have, or a citation, note or link, and all of that they would miss.',
    example:
      '<PullQuote>Space is a frontier.</PullQuote>, where the text has “Space is not merely a frontier”',
    fix: '<PullQuote>Space is not merely a frontier</PullQuote>',
  },
  'math-valid': {
    cause:
      'A formula between two dollar signs each is no TeX: a brace is not closed, or a command is unknown. It would be published as it was typed.',
    example: '$$\\frac{a}{b$$',
    fix: '$$\\frac{a}{b}$$; \\$ for the sign itself.',
  },
  'library-exists': {
    cause:
      'Works are cited, and there is no file in content/references/ that has any. It was not exported, or stands elsewhere.',
    example: '[@doe2018], with an empty content/references/',
    fix: 'Export the works as .bib or CSL-JSON into content/references/.',
  },
  'bibliography-parses': {
    cause:
      'An entry of a bibliography file cannot be read: a brace or a quotation mark is not closed, a comma is missing, or the file is no JSON. Other entries of the file are read all the same.',
    example: '@book{doe2018, title = {Things, year = 2018}',
    fix: '@book{doe2018, title = {Things}, year = 2018}',
  },
  'tex-known': {
    cause:
      'A field has a command that LaTeX itself does not have; journals define their own for names of software, for instance. The words it stands around are printed, without what it would have done to them.',
    example: 'title = {Panel Data in \\proglang{R}: The \\pkg{plm} Package}',
    fix: 'title = {Panel Data in {R}: The \\texttt{plm} Package}',
  },
  'bibliography-key-citable': {
    cause:
      'A key holds what a citation cannot name or an address cannot hold, such as white space or quotation marks.',
    example: '@book{"doe 2018", …}',
    fix: '@book{doe2018, …}',
  },
  'bibliography-key-unique': {
    cause:
      'Two entries have one key, or keys that lead to one address. One of them would take the place of the other without a word.',
    example: '@book{doe2018, …} and @article{Doe2018, …}',
    fix: '@book{doe2018a, …} and @article{doe2018b, …}',
  },
  'work-valid': {
    cause:
      'An entry says something that cannot be so: a DOI or an address of no known form, an ISBN whose check digit is wrong, pages that end before they begin, a day no calendar has, a person without a name, or no title at all.',
    example: 'doi = {doi.org/10.1234}',
    fix: 'doi = {10.1234/abcd}',
  },
  'audit-readable': {
    cause:
      'The file that keeps what registries said of the works was changed by hand, or by a merge, and can no longer be read.',
    example: 'A line of the file is missing, or both sides of a merge stand in it.',
    fix: 'Write it anew with `npm run audit:references`, or take back the change.',
  },
  'translation-of-original': {
    cause:
      'An essay says it translates another, and there is no essay in a folder of that name, or it is itself a translation, or the very same essay. Readers could not be led from one language to the other.',
    example: 'translationOf: space-diplomcy',
    fix: 'translationOf: space-diplomacy, the name of the folder of the original.',
  },
  'translation-language-unique': {
    cause:
      'Two versions of one essay are in one language, so a reader who asks for that language could be led to either. Mostly `language` was copied from the original.',
    example: 'translationOf: space-diplomacy, with language: en-GB in both essays',
    fix: 'language: ja',
  },
  'series-part-unique': {
    cause:
      'Two essays of a series have the same place in it, so neither can be said to come before the other.',
    example: 'series: { name: On margins, part: 2 }, in two essays',
    fix: 'series: { name: On margins, part: 3 }, in one of them.',
  },
  'author-named-alike': {
    cause:
      'One ORCID iD stands with two names in essays of one language. The author is known by the iD, so both lead to one page; but one of the names is mostly mistyped, or the iD was copied from another author.',
    example: '{ family: Doe, given: J., orcid: … } and { family: Doe, given: Jane, orcid: … }',
    fix: 'Write the name in one way, or correct the iD.',
  },
  'doi-unique': {
    cause:
      'Two entries have one DOI, so they are one work under two keys, and its readers would find its citations in two places; or one of the DOIs was copied by mistake.',
    example: '@article{doe, doi = {10.1234/abc}} and @article{doe2018, doi = {10.1234/abc}}',
    fix: 'Keep one entry and cite it by one key.',
  },
};
