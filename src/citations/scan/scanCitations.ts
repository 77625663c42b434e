import type { Root } from 'mdast';
import type { Problem } from '../../problems/problem.ts';
import { scanTree } from './scanTree.ts';

export type { CitationNode } from './citationNode.ts';

/**
 * Replace every citation cluster in the tree by a CitationNode; returns what is malformed.
 *
 * The grammar is pandoc's (MANUAL, "Citation syntax"), as Zotero, Zettlr, Quarto
 * and R Markdown users write it. Where something is malformed the text stays as
 * it was, and the problem says where: nothing is lost in silence. Whether a key
 * is known is not asked here.
 *
 * `prefix` and `suffix` are safe HTML: text is escaped (`&amp; &lt; &gt;`) and the
 * only tags are i, b, sup and sub, balanced. A suffix keeps the comma or space it
 * begins with. `locator` is plain text, its dashes en dashes.
 *
 * @param source
 *   The text that positions in the tree count from. Astro blanks the front matter
 *   of a page with spaces before it hands the page over (@astrojs/mdx,
 *   `safeParseFrontmatter`, "empty-with-spaces"), so offsets, lines and columns
 *   are those of the file on disk: `String(vfile)` and the file's own text serve
 *   equally, and no line offset is needed.
 * @param language Whose words for pages and chapters count beside the English ones.
 */
export function scanCitations(
  tree: Root,
  source: string,
  file: string,
  language?: string,
): Problem[] {
  return scanTree(tree, source, file, { steps: 0 }, language);
}
