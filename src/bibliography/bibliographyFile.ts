/** A file of works, as text: `.bib` or CSL-JSON. */
export interface BibliographyFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  text: string;
}
