import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'hast';
import { rehypeCitationGenerator } from 'rehype-citation';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { CitedLibrary } from '../citedLibrary.ts';
import { citeFacade, facadeLocale, facadeStyle } from './citeFacade.ts';
import { formatClusters } from './formatClusters.ts';

/**
 * Put the formatted citations and the reference list of a document into its
 * tree, through rehype-citation.
 */
export function rehypeFormat(library: CitedLibrary) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const { cited } = file.data;
    const { works } = library;
    if (!cited || (cited.clusters.length === 0 && cited.uncited.length === 0)) return;
    await unified()
      .use(rehypeCitationGenerator(citeFacade(formatClusters(cited, works))), {
        csl: facadeStyle,
        lang: facadeLocale,
        // It insists on reading a file; the facade has the works and ignores what was read.
        bibliography: relative(file.cwd, fileURLToPath(import.meta.url)),
      })
      .run(tree, file);
  };
}
