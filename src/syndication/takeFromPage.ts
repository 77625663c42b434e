import type { Element, ElementContent, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';

/** What an essay says, without what its page needs to show it. */
export interface PageText {
  text: ElementContent[];
  /** The section of notes: `doc-endnotes`, a list in it. */
  notes?: Element;
}

/** Attributes that are the page's and mean nothing elsewhere; the roles are still needed to know notes by. */
const pageAttributes =
  /^(?:id|class|hidden|style|tabindex|target|loading|decoding|fetchpriority|srcset|sizes)$|^(?:aria|data|on)/i;

const addressAttributes = ['href', 'src', 'cite', 'poster'];

/**
 * Take an essay's text out of the HTML of its page: no sheets, which repeat the
 * notes, no buttons, no links back from a note, nothing hidden; and with whole
 * addresses, since it will be read elsewhere.
 *
 * @param address The page's own.
 */
export function takeFromPage(html: string, address: string): PageText {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isOfPage(node) || isWayBack(node)) {
      const before = parent.children[index - 1];
      parent.children.splice(index, 1);
      if (node.properties.role === 'doc-backlink' && before?.type === 'text')
        before.value = before.value.trimEnd();
      return [SKIP, index];
    }
    const isCredit =
      Array.isArray(node.properties.className) && node.properties.className.includes('credit');
    node.properties = readableAttributes(node.properties, address);
    if (node.tagName === 'span' && Object.keys(node.properties).length === 0) {
      // Set apart by style only, on the page.
      const space = isCredit ? [{ type: 'text', value: ' ' } as const] : [];
      parent.children.splice(index, 1, ...space, ...node.children);
      return [SKIP, index];
    }
    return undefined;
  });
  const elements = tree.children.filter((node) => node.type === 'element' || node.type === 'text');
  const notes = elements.find(isNotes);
  return { text: elements.filter((node) => node !== notes), ...(notes ? { notes } : {}) };
}

/** Whether the node is the section of an essay's notes. */
export const isNotes = (node: ElementContent): node is Element =>
  node.type === 'element' && node.properties.role === 'doc-endnotes';

/** The paragraph of a note's links back, behind a list or a quotation that ends the note. */
const isWayBack = ({ tagName, children }: Element): boolean =>
  tagName === 'p' &&
  children.length > 0 &&
  children.every((node) =>
    node.type === 'element'
      ? node.properties.role === 'doc-backlink'
      : node.type === 'text' && node.value.trim() === '',
  );

const isOfPage = ({ tagName, properties, children }: Element): boolean =>
  ['button', 'script', 'style', 'wbr'].includes(tagName) ||
  properties.popover !== undefined ||
  // For the eye only, since the text says it: a pull quote, a drawing.
  properties.ariaHidden === 'true' ||
  properties.role === 'doc-backlink' ||
  // Where a link to a note leads.
  (tagName === 'span' && children.length === 0);

function readableAttributes(properties: Properties, address: string): Properties {
  const kept = Object.entries(properties)
    .filter(([name]) => !pageAttributes.test(name === 'className' ? 'class' : name))
    .map(([name, value]): [string, Properties[string]] => [
      name,
      addressAttributes.includes(name) ? new URL(String(value), address).href : value,
    ]);
  // Where a cell is aligned, our page says in an attribute of data (src/integration/rehypeTableAlign.ts).
  const { dataAlign: align } = properties;
  return { ...Object.fromEntries(kept), ...(typeof align === 'string' ? { align } : {}) };
}
