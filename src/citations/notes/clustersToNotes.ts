import type { FootnoteDefinition, Link, Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Work } from '../../bibliography/work.ts';
import type { CitedDocument } from '../citedDocument.ts';
import type { CitationNode } from '../scan/scanCitations.ts';
import { authorNames } from '../../bibliography/nameWork.ts';
import { possessiveAfter, punctuationAfter } from './markPlacement.ts';
import { numberNotes } from './numberNotes.ts';

/** Label prefix of the notes made here. The space keeps it apart from any label an author can write. */
const sourceLabel = 'source ';

/**
 * Turn every cluster in the prose into a GFM footnote that holds it, and leave
 * in each cluster's place an opaque token for the formatter.
 *
 * Real footnotes, so that author's notes and sources share one numbering and
 * the markup of remark-gfm. A cluster inside an author's note stays there.
 *
 * @returns The clusters in the order of their notes, and which notes are sources.
 */
export function clustersToNotes(
  tree: Root,
  works: ReadonlyMap<string, Work>,
  language: string,
): Pick<CitedDocument, 'clusters' | 'sources'> {
  const found: { node: CitationNode; label: string }[] = [];
  const definitions: FootnoteDefinition[] = [];

  visitParents(tree, 'citation', (node: CitationNode, ancestors) => {
    const definition = ancestors.find((ancestor) => ancestor.type === 'footnoteDefinition');
    if (definition) {
      found.push({ node, label: definition.identifier });
      return SKIP;
    }
    const label = `${sourceLabel}${definitions.length + 1}`;
    definitions.push(noteHolding(node, label));
    found.push({ node, label });
    const next = replaceByMark(node, ancestors, label, works, language);
    return [SKIP, next];
  });
  tree.children.push(...definitions);

  const numberOf = numberNotes(tree);
  const clusters = found.map(({ node, label }, index) => {
    const token = `c${index}`;
    standIn(node, token);
    return { token, cluster: node.cluster, note: numberOf(label) ?? 0 };
  });
  return {
    clusters: clusters.sort((a, b) => a.note - b.note),
    sources: new Set(definitions.map(({ identifier }) => numberOf(identifier) ?? 0)),
  };
}

function noteHolding(node: CitationNode, label: string): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [{ type: 'paragraph', children: [node] }],
  };
}

/**
 * Put the note's mark where the cluster stood, after the punctuation that
 * follows, and in front of it the author's name if the sentence needs one.
 *
 * @returns Index in the parent to go on from.
 */
function replaceByMark(
  node: CitationNode,
  ancestors: readonly Parents[],
  label: string,
  works: ReadonlyMap<string, Work>,
  language: string,
): number {
  const parent = ancestors.at(-1);
  if (!parent) throw new Error('A citation has no parent.');
  const siblings = parent.children as PhrasingContent[];
  const index = siblings.indexOf(node);
  const previous = siblings[index - 1];
  const following = siblings[index + 1];
  const mark: PhrasingContent = { type: 'footnoteReference', identifier: label, label };

  let lead = '';
  if (node.cluster.textual) {
    lead = namesIn(node, works, language) + take(following, possessiveAfter);
    suppressAuthors(node);
  } else if (previous?.type === 'text') {
    previous.value = previous.value.trimEnd();
  }
  lead += take(following, punctuationAfter);

  // A mark is a link, and a link holds no other: it goes behind the outermost one.
  const linkDepth = ancestors.findIndex((ancestor) => ancestor.type === 'link');
  const put: PhrasingContent[] = lead ? [{ type: 'text', value: lead }] : [];
  if (linkDepth === -1) {
    siblings.splice(index, 1, ...put, mark);
    return index + put.length + 1;
  }
  siblings.splice(index, 1, ...put);
  const outside = ancestors[linkDepth - 1]?.children as PhrasingContent[];
  outside.splice(outside.indexOf(ancestors[linkDepth] as Link) + 1, 0, mark);
  return index + put.length;
}

/** Cut from the text what the measure says belongs before the mark. */
function take(node: PhrasingContent | undefined, measure: (text: string) => number): string {
  if (node?.type !== 'text') return '';
  const length = measure(node.value);
  const taken = node.value.slice(0, length);
  node.value = node.value.slice(length);
  return taken;
}

function namesIn(node: CitationNode, works: ReadonlyMap<string, Work>, language: string): string {
  const [item] = node.cluster.items;
  const work = item && works.get(item.key);
  return work && !item.suppressAuthor ? authorNames(work.csl, language) : '';
}

/** The sentence has named the author of the first item; the note need not (pandoc does the same). */
function suppressAuthors(node: CitationNode): void {
  const [first] = node.cluster.items;
  if (first) first.suppressAuthor = true;
}

/** In the HTML the cluster is a span with a token that rehype-citation takes for a citation. */
function standIn(node: CitationNode, token: string): void {
  node.data = {
    hName: 'span',
    hProperties: { dataCitation: '' },
    hChildren: [{ type: 'text', value: `[@${token}]` }],
  };
}
