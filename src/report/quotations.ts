import type { Blockquote, Parents, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { currentKey } from '../bibliography/currentKey.ts';
import type { Work } from '../bibliography/work.ts';
import type { CitationItem, Cluster } from '../citations/cluster.ts';
import type { CitedPassage } from './siteReport.ts';

/** A quotation of some words, closed not long before the end of the text. A word in quotation marks is mostly none. */
const quotationAtEnd =
  /(?:[“„«「『]|(?<![\p{L}\p{N}])["‘])(?:[^“”„«»「」『』"]*\s){3,}[^“”„«»「」『』"]*[”»」』"’][^“”„«»「」『』"]{0,60}$|[「『][^「」『』]{10,}[」』][^「」『』]{0,30}$/u;

/** Types of which one cites no pages. */
const pageless = new Set(
  'webpage post post-weblog dataset software motion_picture broadcast song map graphic personal_communication interview event performance'.split(
    ' ',
  ),
);

/**
 * The citations that follow a quotation and name no page or other place: a
 * reader could not find the words again.
 */
export function quotationsWithoutLocator(
  tree: Root,
  path: string,
  works: ReadonlyMap<string, Work>,
): CitedPassage[] {
  const found: CitedPassage[] = [];
  const notes = notesOf(tree);
  const take = (clusters: readonly Cluster[], words: string, line: number) => {
    const bare = clusters.flatMap(({ items }) => items).filter((item) => lacksLocator(item, works));
    if (bare.length === 0) return;
    found.push({
      place: `${path}:${line}`,
      words: words.length > 120 ? `… ${words.slice(-118).replace(/^\S*\s+/, '')}` : words,
      keys: [...new Set(bare.map(({ key }) => key))],
    });
  };
  visit(tree, (node) => {
    if (!('children' in node)) return;
    let before = '';
    for (const child of node.children as (PhrasingContent | Parents)[]) {
      const clusters = clustersOf(child, notes);
      if (clusters.length === 0) {
        before += isInline(child) ? toString(child) : '';
        continue;
      }
      const words = before.replaceAll(/\s+/g, ' ').trim();
      if (quotationAtEnd.test(words)) take(clusters, words, child.position?.start.line ?? 1);
      // The next citation has what stands between for itself.
      before = '';
    }
  });
  visit(tree, 'blockquote', (quote: Blockquote) => {
    const clusters: Cluster[] = [];
    visit(quote, (node) => void clusters.push(...clustersOf(node, notes)));
    const words = toString(quote).replaceAll(/\s+/g, ' ').trim();
    // What it quotes in turn was looked at above.
    if (!quotationAtEnd.test(words)) take(clusters, words, quote.position?.start.line ?? 1);
  });
  return found;
}

const isInline = ({ type }: { type: string }): boolean =>
  !['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table'].includes(type);

/** The clusters of each note the author wrote. */
function notesOf(tree: Root): Map<string, Cluster[]> {
  const notes = new Map<string, Cluster[]>();
  visit(tree, 'footnoteDefinition', (note) => {
    const clusters: Cluster[] = [];
    visit(note, 'citation', ({ cluster }) => void clusters.push(cluster));
    notes.set(note.identifier, clusters);
  });
  return notes;
}

function clustersOf(
  node: { type: string },
  notes: ReadonlyMap<string, Cluster[]>,
): readonly Cluster[] {
  if (node.type === 'citation') return [(node as unknown as { cluster: Cluster }).cluster];
  if (node.type !== 'footnoteReference') return [];
  return notes.get((node as unknown as { identifier: string }).identifier) ?? [];
}

function lacksLocator({ key, locator, suffix }: CitationItem, works: ReadonlyMap<string, Work>) {
  const csl = works.get(currentKey(key, works))?.csl;
  // A number behind the key tells a place in whatever words.
  if (!csl || locator !== undefined || /\d/.test(suffix ?? '')) return false;
  return !pageless.has(csl.type) && !/^\d+$/.test(csl.page ?? '');
}
