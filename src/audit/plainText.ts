import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

const tags = /<\/?[a-z][^<>]*>/gi;

/**
 * The words of a text that may hold markup: HTML, JATS or MathML, and entities.
 *
 * Registries pass on what publishers deposit, and some escape it twice:
 * `&lt;i&gt;E. coli&lt;/i&gt;` is a title in Crossref.
 */
export function plainText(text: string): string {
  const decoded = /[<&]/.test(text) ? toString(fromHtml(text, { fragment: true })) : text;
  return decoded.replaceAll(tags, '').replaceAll(/\s+/g, ' ').trim();
}
