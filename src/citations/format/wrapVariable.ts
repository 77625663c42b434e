import type { CslItem } from '../../schema/work.ts';

/** Attributes by which the finish stage finds what a formatted reference is made of. */
export const workAttribute = 'data-work';
export const variableAttribute = 'data-variable';

/** The variables that become links: the title to the work, the identifiers to where they lead. */
const linked = new Set(['title', 'title-short', 'DOI', 'URL']);

/**
 * Mark a variable of a formatted reference, so that it can be made a link
 * without guessing from the text which words are the title.
 *
 * Only names and ids of our own go into the markup; what they link to is
 * looked up afterwards.
 */
export function wrapVariable(variable: string, { id }: CslItem, html: string): string {
  if (!linked.has(variable)) return html;
  return `<span ${workAttribute}="${id}" ${variableAttribute}="${variable}">${html}</span>`;
}
