import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { CitationItem, Cluster } from '../../../src/citations/cluster.ts';
import { scanCitations, type CitationNode } from '../../../src/citations/scan/scanCitations.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Parse a text as an essay is parsed; `md` is Markdown without MDX, where braces are text. */
export const parse = (source: string, syntax: 'md' | 'mdx'): Root =>
  (syntax === 'mdx' ? mdx : markdown).parse(source);

/** Parse and scan; the clusters are in reading order. */
export function scanText(source: string, syntax: 'md' | 'mdx' = 'mdx') {
  const tree = parse(source, syntax);
  const problems = scanCitations(tree, source, 'essay.mdx');
  const nodes: CitationNode[] = [];
  visit(tree, 'citation', (node) => {
    nodes.push(node);
  });
  return { tree, problems, nodes, clusters: nodes.map((node) => node.cluster) };
}

type Item = Omit<CitationItem, 'place'>;

/** A cluster without its places, which have tests of their own. */
export const withoutPlaces = ({
  items,
  textual,
}: Cluster): { items: Item[]; textual: boolean } => ({
  textual,
  items: items.map((item) => {
    const bare: Item & { place?: unknown } = { ...item };
    delete bare.place;
    return bare;
  }),
});

/** The one cluster of a text, as a list of items. */
export function itemsOf(source: string, syntax: 'md' | 'mdx' = 'mdx'): Item[] {
  const { clusters, problems } = scanText(source, syntax);
  if (problems.length > 0) throw new Error(problems.map(({ fact }) => fact).join('\n'));
  if (clusters.length !== 1) throw new Error(`${clusters.length} clusters in ${source}`);
  const [cluster] = clusters;
  return cluster ? withoutPlaces(cluster).items : [];
}

/** The first cluster's first item. */
export const itemOf = (source: string, syntax: 'md' | 'mdx' = 'mdx'): Item => {
  const [item] = itemsOf(source, syntax);
  if (!item) throw new Error(`No item in ${source}`);
  return item;
};

/** The keys of a text, `-` before those without their author, in reading order. */
export const keysOf = (source: string, syntax: 'md' | 'mdx' = 'mdx'): string[] =>
  scanText(source, syntax).clusters.flatMap(({ items }) => items.map(({ key }) => key));
