/** What the tests use of readers that bring no types. */
declare module '@citation-js/plugin-bibtex';

declare module '@customcommander/ris' {
  export function read(text: string): Record<string, unknown[]>[] | null;
}
