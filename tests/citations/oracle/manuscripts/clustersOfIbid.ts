import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readBibliography } from '../../../../src/bibliography/readBibliography.ts';
import type { Work } from '../../../../src/bibliography/work.ts';
import { parseEssay } from '../../../../src/check/parseEssay.ts';
import { checkCitations } from '../../../../src/citations/checkCitations.ts';
import { textOfHtml } from '../../../../src/citations/format/cutHtml.ts';
import { formatClusters } from '../../../../src/citations/format/formatClusters.ts';
import { clustersToNotes } from '../../../../src/citations/notes/clustersToNotes.ts';
import { styles } from '../../../../src/citations/styles.ts';
import { clustersInText } from '../../../../src/citations/text/clustersInText.ts';
import type { CitationStyle } from '../../../../src/schema/citationStyle.ts';
import type { SetCluster } from './alignClusters.ts';
import { wordsInCommands } from './wordsInCommands.ts';
import type { Manuscript } from './readManuscript.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** A manuscript as Ibid has set it. */
export interface SetManuscript {
  clusters: SetCluster[];
  problems: string[];
  /** Its code and formulas. */
  verbatim: string;
  /** The words in TeX commands that nobody knows, by the keys of their entries. */
  wordsInCommands: ReadonlyMap<string, string[]>;
}

/** What Ibid makes of a manuscript's clusters, and what it tells the author. */
export function clustersOfIbid(
  { path, body, language, bibliographies }: Manuscript,
  style: CitationStyle,
): SetManuscript {
  const files = bibliographies.map((file) => ({
    path: basename(file),
    text: readFileSync(file, 'utf8'),
  }));
  const read = readBibliography(files);
  const works = new Map<string, Work>(read.works.map((work) => [work.key, work]));
  const tree: Root = parseEssay(body, path).tree ?? markdown.parse(body);
  const problems = checkCitations(tree, body, basename(path), works, language);
  let verbatim = '';
  visit(tree, (node) => {
    if (['code', 'inlineCode', 'math', 'inlineMath', 'html'].includes(node.type))
      verbatim += `${(node as { value?: string }).value ?? ''}\n`;
  });
  // A build would stop here; a comparison goes on with what can be set.
  visit(tree, 'citation', (node, index, parent) => {
    if (node.cluster.items.every(({ key }) => works.has(key))) return;
    parent?.children.splice(index ?? 0, 1, { type: 'text', value: '@' });
  });
  const placed = styles[style].form === 'note' ? clustersToNotes(tree) : clustersInText(tree);
  const set = formatClusters({ ...placed, style, language, uncited: [] }, works);
  const textOf = (token = '') => textOfHtml(set.clusters.get(token) ?? '');
  return {
    verbatim,
    wordsInCommands: wordsInCommands(files, read.problems),
    clusters: placed.clusters.map(({ token, authorToken, cluster }) => ({
      keys: cluster.items.map(({ key }) => key).join(' '),
      text: textOf(authorToken) + textOf(token),
    })),
    problems: [...read.problems, ...problems].map(
      ({ rule, place, fact }) => `${place.file}:${place.line}:${place.column} ${rule}: ${fact}`,
    ),
  };
}
