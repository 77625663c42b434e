/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Is the site being built with PDFs of its essays? */
  readonly IBID_PDF: boolean;
}

declare module 'ibid:library' {
  import type { LibraryWork } from './library/library.ts';
  const library: LibraryWork[];
  export default library;
}

/** citeproc-js brings no types; src/citations/format/citeproc.ts says what we use of it. */
declare module 'citeproc' {
  const CSL: { Engine: unknown };
  export default CSL;
}
