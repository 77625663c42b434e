import { relative, sep } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Work } from '../bibliography/work.ts';
import { throwIfAny } from '../problems/report.ts';
import { site } from '../site.ts';
import { checkCitations } from './checkCitations.ts';
import { clustersToNotes } from './notes/clustersToNotes.ts';
import type { StyleName } from './styles.ts';

/**
 * Find the citations of a document, check them, and make notes of them.
 *
 * Runs before smartypants, which would change `--` in keys and page ranges.
 */
export function remarkCitations({ works }: { works: ReadonlyMap<string, Work> }) {
  return (tree: Root, file: VFile): void => {
    const path = relative(file.cwd, file.path).replaceAll(sep, '/');
    throwIfAny(checkCitations(tree, String(file), path, works));
    const { language = site.language, citationStyle = 'chicago-notes' } = (file.data.astro
      ?.frontmatter ?? {}) as { language?: string; citationStyle?: StyleName };
    file.data.cited = {
      ...clustersToNotes(tree, works, language),
      style: citationStyle,
      language,
    };
  };
}
