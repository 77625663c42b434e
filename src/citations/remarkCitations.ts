import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { pathOf } from '../problems/pathOf.ts';
import { throwIfAny } from '../problems/report.ts';
import { citationStyles, type CitationStyle } from '../schema/citationStyle.ts';
import { nociteKeys } from '../schema/nocite.ts';
import { site } from '../site.ts';
import { checkCitations } from './checkCitations.ts';
import { checkNocite, uncitedKeys } from './checkNocite.ts';
import type { CitedLibrary } from './citedLibrary.ts';
import { clustersToNotes } from './notes/clustersToNotes.ts';
import { styles } from './styles.ts';
import { clustersInText } from './text/clustersInText.ts';

/** What the front matter says to citations. */
interface Settings {
  language?: string;
  citationStyle?: CitationStyle;
  nocite?: unknown;
}

/**
 * Find the citations of a document, check them, and put each where its style
 * has it: in a note or in the text.
 *
 * Runs before smartypants, which would change `--` in keys and page ranges.
 */
export function remarkCitations(library: CitedLibrary) {
  return (tree: Root, file: VFile): void => {
    const { works } = library;
    const path = pathOf(file);
    const {
      language = site.language,
      citationStyle: style = citationStyles[0],
      nocite: asked = [],
    } = (file.data.astro?.frontmatter ?? {}) as Settings;
    const nocite = nociteKeys(asked) as string[];
    const source = String(file);
    throwIfAny([
      ...(tree.data?.areCitationsChecked
        ? []
        : checkCitations(tree, source, path, works, language)),
      ...checkNocite(nocite, source, path, works),
    ]);
    const placed = styles[style].form === 'note' ? clustersToNotes(tree) : clustersInText(tree);
    file.data.cited = { ...placed, style, language, uncited: uncitedKeys(nocite, works) };
  };
}
