import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file an author wrote: its path from the project's root, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Everything authors wrote, as text. */
export interface Sources {
  essays: SourceFile[];
  bibliographies: SourceFile[];
  /** What the registries said of the works when they were last asked. */
  audits: SourceFile[];
}

/** Where essays stand, one folder each, the folder's name being the essay's address. */
export const essayPattern = 'content/essays/*/index.mdx';

/** Where the works stand. */
export const bibliographyPatterns = ['content/references/*.bib', 'content/references/*.json'];

/** Where `npm run audit:references` leaves what the registries say: beside the works, and no works itself. */
export const auditPattern = 'content/references/*.audit.json';

/** Read what authors wrote. In the order of the paths, so that nothing depends on a disk's order. */
export function readSources(root: string): Sources {
  const read = (patterns: string | string[]): SourceFile[] =>
    globSync(patterns, { cwd: root })
      .map((path) => ({
        path: path.replaceAll(sep, '/'),
        text: readFileSync(join(root, path), 'utf8'),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    essays: read(essayPattern),
    bibliographies: read(bibliographyPatterns).filter(({ path }) => !path.endsWith('.audit.json')),
    audits: read(auditPattern),
  };
}
