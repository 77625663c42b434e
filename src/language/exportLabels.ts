/** The words beside what readers take along. */
export interface ExportLabels {
  /** Name of a link whose text is the format: “BibTeX of Riordan et al. 2023”. */
  formatOf(format: string, what: string): string;
  thisEssay: string;
  theseReferences: string;
  allReferences: string;
  copy: string;
  copyBibtex: string;
  copied: string;
  notCopied: string;
  select: string;
  selectedWorks: string;
  /** By plural category of the language (CLDR); `#` stands for the count. */
  selected: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  clear: string;
  notFetched: string;
}
