import Slugger from 'github-slugger';
import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { HeadingRecord } from '../citedDocument.ts';
import { isNotes, wordsOf } from './hast.ts';

/**
 * Give every heading of the text an id, and list them.
 *
 * Before Astro does, which would count the number of a note mark as part of
 * the heading.
 */
export function nameHeadings(tree: Root): HeadingRecord[] {
  const slugger = new Slugger();
  const headings: HeadingRecord[] = [];
  visit(tree, 'element', (node) => {
    if (isNotes(node)) return SKIP;
    const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (!depth) return undefined;
    const text = wordsOf(node).replaceAll(/\s+/g, ' ').trim();
    const id = node.properties.id ?? slugger.slug(text);
    node.properties.id = id;
    headings.push({ depth: Number(depth), id, text });
    return undefined;
  });
  return headings;
}
