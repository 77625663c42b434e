import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { hanRuns } from './records/hanRuns.ts';
import { searchForms } from './records/searchForms.ts';
import type { EssaySearchRecord } from './records/searchRecord.ts';

/**
 * What Pagefind should read of an essay's page: its text, and its record.
 *
 * Left out are the head, which the record knows better, the sources, which are
 * found as works and would bring up the essay for each of their names, and
 * what the page adds for its readers. Pagefind takes fields and filters from
 * the page, so the record goes into its head.
 */
export function readEssay(html: string, { meta, filters }: EssaySearchRecord): string {
  const page = fromHtml(html);
  const text = textOf(page);
  const forms = [meta.forms, ...searchForms(toText(text))].filter(Boolean).join(' ');
  if (hanRuns(html).length > 0) spaceOutHan(text);
  const fields = [
    ...Object.entries({ ...meta, forms }).map(([name, value]) => field('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => field('filter', name, value)),
    ),
  ];
  return toHtml(h(null, [h('html', [h('head', fields), h('body', [text])])]));
}

/** The element of the page that is searched, without what is not. */
function textOf(page: Root): Element {
  let text = h('article');
  visit(page, 'element', (node, index, parent) => {
    if (node.tagName === 'article') text = node;
    if (!isLeftOut(node) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return text;
}

/** Marks of notes would stick to the word before them. */
const leftOut: ReadonlySet<string> = new Set(['doc-bibliography', 'doc-noteref', 'doc-backlink']);

const isLeftOut = ({ tagName, properties }: Element): boolean =>
  ['header', 'details', 'button'].includes(tagName) ||
  // The sheets, which say what the notes say.
  properties.popover !== undefined ||
  properties.dataNote === 'source' ||
  (Array.isArray(properties.className) && properties.className.includes('panel')) ||
  leftOut.has(String(properties.role));

const field = (kind: 'meta' | 'filter', name: string, value: string): Element =>
  h('meta', { [`data-pagefind-${kind}`]: `${name}[content]`, content: value });

/**
 * Spaces between the words of Chinese and Japanese, so that a passage is found
 * and not the essay only; results show the text without them (browser/marks.ts).
 */
function spaceOutHan(text: Nodes): void {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  visit(text, 'text', (node) => {
    if (hanRuns(node.value).length === 0) return;
    node.value = [...segmenter.segment(node.value)]
      .map(({ segment }) => (hanRuns(segment).length > 0 ? ` ${segment} ` : segment))
      .join('');
  });
}
