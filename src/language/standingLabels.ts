/** The words on how a work stands: what the registries say of it, and where a copy of it is kept. */
export interface StandingLabels {
  /** What became of a work, by the kind of notice on it. */
  notice: {
    retraction: string;
    partialRetraction: string;
    withdrawal: string;
    removal: string;
    concern: string;
    correction: string;
    version: string;
    /** Any other notice, with the registry's own word for it. */
    other(label: string): string;
  };
  /** Name of the link to a notice, before its address. */
  noticeOn(work: string): string;
  /** Said of a work that is itself a notice on another. */
  isNotice(label: string): string;
  checked(registry: string, date: string): string;
  differs(registry: string): string;
  field: {
    doi: string;
    title: string;
    author: string;
    year: string;
    container: string;
    volume: string;
    issue: string;
    pages: string;
  };
  /** Before the address of an archived copy. */
  archived(date?: string): string;
  /** Name of the link to an archived copy, before its address. */
  archivedCopyOf(work: string): string;
}
