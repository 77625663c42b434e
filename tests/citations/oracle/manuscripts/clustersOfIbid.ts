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
import type { Problem } from '../../../../src/problems/problem.ts';
import type { CitationStyle } from '../../../../src/schema/citationStyle.ts';
import type { Comparison, SetCluster } from './alignClusters.ts';
import { entriesOf } from './entriesOf.ts';
import type { Manuscript } from './readManuscript.ts';
import { wordsInCommands } from './wordsInCommands.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** A manuscript as Ibid has set it. */
export interface SetManuscript {
  clusters: SetCluster[];
  problems: string[];
  /** What holds no citation of ours: its code and formulas, the words for images, and brackets that are told. */
  uncited: { verbatim: string; imageWords: string; malformed: string };
  /** What is known of works, by their keys, to judge a difference by. */
  about: (keys: readonly string[]) => Partial<Comparison>;
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
  const uncited = { verbatim: '', imageWords: '', malformed: bracketsTold(body, problems) };
  visit(tree, (node) => {
    if (['code', 'inlineCode', 'math', 'inlineMath', 'html'].includes(node.type))
      uncited.verbatim += `${(node as { value?: string }).value ?? ''}\n`;
    if (node.type === 'image') uncited.imageWords += `${node.alt ?? ''}\n`;
  });
  // A build would stop here; a comparison goes on with what can be set.
  visit(tree, 'citation', (node, index, parent) => {
    const known = node.cluster.items.filter(({ key }) => works.has(key));
    if (known.length > 0) node.cluster.items = known;
    else parent?.children.splice(index ?? 0, 1, { type: 'text', value: '@' });
  });
  const placed = styles[style].form === 'note' ? clustersToNotes(tree) : clustersInText(tree);
  const set = formatClusters({ ...placed, style, language, uncited: [] }, works);
  const textOf = (token = '') => textOfHtml(set.clusters.get(token) ?? '');
  const wordsOf = wordsInCommands(files, read.problems);
  const wordsInAll = [...works.keys()].flatMap(wordsOf);
  const library = files.map(({ text }) => text).join('\n');
  return {
    uncited,
    about: (keys) => ({
      // Longer first, since a shorter one may be a part of it.
      wordsInCommands: keys.flatMap(wordsOf).sort((a, b) => b.length - a.length),
      wordsInAll,
      entries: keys.flatMap((key) => entriesOf(files, key)),
      library,
      told: read.problems
        .map(({ fact }) => fact)
        .filter((fact) => keys.some((key) => fact.includes(`\`${key}\``))),
    }),
    clusters: placed.clusters.map(({ token, authorToken, cluster }) => ({
      keys: cluster.items.map(({ key }) => key).join(' '),
      text: textOf(authorToken) + textOf(token),
    })),
    problems: [...read.problems, ...problems].map(
      ({ rule, place, fact }) => `${place.file}:${place.line}:${place.column} ${rule}: ${fact}`,
    ),
  };
}

/** The brackets of which we tell that they are no citation. */
function bracketsTold(body: string, problems: readonly Problem[]): string {
  const lines = body.split('\n');
  return problems
    .filter(({ rule }) => rule === 'citation-well-formed')
    .map(({ place }) => {
      const before = lines.slice(0, place.line - 1).join('\n').length;
      const at = before + place.column;
      return body.slice(body.lastIndexOf('[', at), body.indexOf(']', at));
    })
    .join('\n');
}
