/**
 * Every rule an author can break, as the truth that should hold.
 *
 * Ids are stable: they stand in reports, in the documentation and in tests.
 */
export const rules = {
  'front-matter-valid': 'The front matter says only what an essay may say.',
  'front-matter-parses': 'The front matter is valid YAML.',
  'essay-parses': 'The text of an essay is valid MDX.',
  'citation-key-known': 'Every cited key is a work of the library.',
  'citation-well-formed': 'Every citation cluster follows the citation grammar.',
  'cluster-items-differ': 'A cluster cites a work once, or at different places of it.',
  'locator-in-pages': 'A cited page is one of the pages of the work.',
  'work-dated': 'A cited work has a date.',
  'note-marked': 'Every note has a mark in the text.',
  'note-defined': 'Every mark has a note.',
  'component-known': 'A component is one that the site or the essay has, with attributes it has.',
  'timeline-dated': 'Every item of a timeline begins with its date.',
  'pull-quote-in-text': 'A pull quote repeats words of the text.',
  'math-valid': 'Every formula is TeX that can be set.',
  'library-exists': 'There is a library of works to cite from.',
  'bibliography-parses': 'Every entry of a bibliography file can be read.',
  'tex-known': 'TeX in a bibliography file is made of commands that are known.',
  'bibliography-key-citable': 'A key can be cited and stand in an address.',
  'bibliography-key-unique': 'A key names one work.',
  'work-valid': 'A work says what its type needs, in the form it needs.',
  'audit-readable': 'What the registries said is kept as `npm run audit:references` wrote it.',
  'translation-of-original': 'A translation names the original, an essay of the site.',
  'translation-language-unique': 'Of an essay there is one version a language.',
  'series-part-unique': 'A place in a series is that of one essay.',
  'author-named-alike': 'An ORCID iD stands for one name.',
  'doi-unique': 'A DOI names one work.',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof rules;
