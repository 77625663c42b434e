import type { FootnoteDefinition, Link, Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { CitedDocument, PlacedCluster, Setting } from '../citedDocument.ts';
import type { CitationNode } from '../scan/scanCitations.ts';
import { authorNode, isPlaced, standIn } from '../standIn.ts';
import { possessiveAfter, punctuationAfter } from './markPlacement.ts';
import { numberNotes } from './numberNotes.ts';
import { settingInNote } from './settingInNote.ts';
import { takeFrom } from './takeFrom.ts';

/** Label prefix of the notes made here. The space keeps it apart from any label an author can write. */
const sourceLabel = 'source ';

/** A cluster on its way into a note. */
interface Found {
  node: CitationNode;
  label: string;
  setting: Setting;
  authorToken?: string;
}

/**
 * Turn every cluster in the prose into a GFM footnote that holds it, and leave
 * in each cluster's place an opaque token for the formatter.
 *
 * Real footnotes, so that author's notes and sources share one numbering and
 * the markup of remark-gfm. A cluster inside an author's note stays there.
 *
 * @returns The clusters in the order of their notes, and which notes are sources.
 */
export function clustersToNotes(tree: Root): Pick<CitedDocument, 'clusters' | 'sources'> {
  const found: Found[] = [];
  const definitions: FootnoteDefinition[] = [];

  visitParents(tree, 'citation', (node: CitationNode, ancestors) => {
    if (isPlaced(node)) return SKIP;
    const definition = ancestors.find((ancestor) => ancestor.type === 'footnoteDefinition');
    const label = definition?.identifier ?? `${sourceLabel}${definitions.length + 1}`;
    const setting = definition ? settingInNote(node, ancestors, definition) : 'note';
    const authorToken = leadOf(node, `a${found.length}`);
    standIn(node, `c${found.length}`);
    found.push({ node, label, setting, ...(authorToken ? { authorToken } : {}) });
    if (definition) return [SKIP, placeAuthor(node, ancestors, authorToken)];
    definitions.push(noteHolding(node, label));
    return [SKIP, replaceByMark(node, ancestors, label, authorToken)];
  });
  tree.children.push(...definitions);

  const numberOf = numberNotes(tree);
  const clusters = found.map(({ node, label, setting, authorToken }, index): PlacedCluster => ({
    token: `c${index}`,
    cluster: node.cluster,
    setting,
    note: numberOf(label) ?? 0,
    ...(authorToken ? { authorToken } : {}),
  }));
  return {
    clusters: clusters.sort((a, b) => (a.note ?? 0) - (b.note ?? 0)),
    sources: new Set(definitions.map(({ identifier }) => numberOf(identifier) ?? 0)),
  };
}

/** Where the sentence needs the author's name, the token for it; the note need not say it again (pandoc does the same). */
function leadOf({ cluster }: CitationNode, token: string): string | undefined {
  const [first] = cluster.items;
  if (!cluster.textual || !first || first.suppressAuthor) return undefined;
  first.suppressAuthor = true;
  return token;
}

/** Put the author's name before a cluster that stays in an author's note. */
function placeAuthor(
  node: CitationNode,
  ancestors: readonly Parents[],
  authorToken: string | undefined,
): number {
  const siblings = ancestors.at(-1)?.children as PhrasingContent[];
  const index = siblings.indexOf(node);
  if (!authorToken) return index + 1;
  const possessive = takeFrom(siblings[index + 1], possessiveAfter);
  const between: PhrasingContent[] = possessive ? [{ type: 'text', value: possessive }] : [];
  siblings.splice(index, 0, authorNode(node, authorToken), ...between);
  return index + between.length + 2;
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
  authorToken: string | undefined,
): number {
  const parent = ancestors.at(-1);
  if (!parent) throw new Error('A citation has no parent.');
  const siblings = parent.children as PhrasingContent[];
  const index = siblings.indexOf(node);
  const previous = siblings[index - 1];
  const following = siblings[index + 1];
  const mark: PhrasingContent = { type: 'footnoteReference', identifier: label, label };

  const put: PhrasingContent[] = [];
  let lead = '';
  if (authorToken) {
    put.push(authorNode(node, authorToken));
    lead = takeFrom(following, possessiveAfter);
  } else if (previous?.type === 'text') {
    previous.value = previous.value.trimEnd();
  }
  lead += takeFrom(following, punctuationAfter);
  if (lead) put.push({ type: 'text', value: lead });

  // A mark is a link, and a link holds no other: it goes behind the outermost one.
  const linkDepth = ancestors.findIndex((ancestor) => ancestor.type === 'link');
  if (linkDepth === -1) {
    siblings.splice(index, 1, ...put, mark);
    return index + put.length + 1;
  }
  siblings.splice(index, 1, ...put);
  const outside = ancestors[linkDepth - 1]?.children as PhrasingContent[];
  outside.splice(outside.indexOf(ancestors[linkDepth] as Link) + 1, 0, mark);
  return index + put.length;
}
