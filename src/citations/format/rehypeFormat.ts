import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'hast';
import { rehypeCitationGenerator } from 'rehype-citation';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { CitedLibrary } from '../citedLibrary.ts';
import { citeFacade, facadeLocale, facadeStyle } from './citeFacade.ts';
import { formatOnce } from './formatOnce.ts';

/**
 * Put the formatted citations and the reference list of a document into its
 * tree, through rehype-citation.
 *
 * What was formatted is kept below `node_modules`, where every tool keeps such
 * things and everybody knows that they may go.
 */
export function rehypeFormat(library: CitedLibrary) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const { cited } = file.data;
    const { works } = library;
    if (!cited || (cited.clusters.length === 0 && cited.uncited.length === 0)) return;
    const folder = join(file.cwd, 'node_modules', '.cache', 'ibid', 'citations');
    const formatted = formatOnce(cited, works, { folder, path: file.path });
    await unified()
      .use(rehypeCitationGenerator(citeFacade(formatted)), {
        csl: facadeStyle,
        lang: facadeLocale,
        // It insists on reading a file; the facade has the works and ignores what was read.
        bibliography: relative(file.cwd, fileURLToPath(import.meta.url)),
      })
      .run(tree, file);
  };
}
