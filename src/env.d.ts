/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Is the site being built with PDFs of its essays? */
  readonly IBID_PDF: boolean;
  /** Are drafts to be seen? Only while writing. */
  readonly IBID_DRAFTS: boolean;
  /** Does the site have a guide, in content/guide? */
  readonly IBID_GUIDE: boolean;
}

declare module 'ibid:library' {
  const library: import('./library/library.ts').LibraryWork[];
  export default library;
}

declare module 'ibid:works' {
  /** By their keys; what needs no entries has them without waiting for the formatter. */
  const works: ReadonlyMap<string, import('./library/library.ts').ListedWork>;
  export default works;
}

declare module 'ibid:essays' {
  const essays: import('./exports/citeEssays.ts').EssayCitation[];
  export default essays;
}

declare module 'ibid:styles' {
  const samples: import('./library/styleSamples.ts').StyleSample[];
  export default samples;
}

declare module 'ibid:checks' {
  /** By the works' keys. */
  const checks: ReadonlyMap<string, import('./audit/checkWorks.ts').WorkCheck>;
  export default checks;
}

declare module 'ibid:revisions' {
  /** By the essays' slugs. */
  const revisions: ReadonlyMap<string, import('./sources/readRevisions.ts').Revision>;
  export default revisions;
}

/** citeproc-js brings no types; src/citations/format/citeproc.ts says what we use of it, but for a list of words. */
declare module 'citeproc' {
  const CSL: Record<
    | 'Engine'
    | 'Disambiguation'
    | 'NameOutput'
    | 'Output'
    | 'Util'
    | 'SUPERSCRIPTS_REGEXP'
    | 'toLocaleLowerCase'
    | 'getCitationCluster'
    | 'getSpliceDelimiter'
    | 'dateAsSortKey'
    | 'citeStart'
    | 'SKIP_WORDS',
    unknown
  >;
  export default CSL;
}
