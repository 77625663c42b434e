import type { CslItem } from '../../schema/work.ts';

/** Attributes by which the finish stage finds what a formatted reference is made of. */
export const workAttribute = 'data-work';
export const variableAttribute = 'data-variable';

/** The variables that become links: the title to the work, the identifiers to where they lead. */
const linked = new Set(['title', 'title-short', 'DOI', 'URL']);

/** Where a variable is written. */
interface Written {
  variable: string;
  context: 'citation' | 'bibliography';
  xclass: 'note' | 'in-text';
}

/**
 * Mark a variable of a formatted reference, so that it can be made a link
 * without guessing from the text which words are the title.
 *
 * A citation in the text is a name and a year, and all of it leads to the
 * entry but for the locator. Only names and ids of our own go into the markup;
 * what they link to is looked up afterwards.
 */
export function wrapVariable(
  { variable, context, xclass }: Written,
  { id }: CslItem,
  html: string,
): string {
  const isInText = context === 'citation' && xclass === 'in-text';
  const kind = isInText && variable !== 'locator' ? 'cite' : variable;
  if (kind !== 'cite' && !linked.has(kind)) return html;
  return `<span ${workAttribute}="${id}" ${variableAttribute}="${kind}">${html}</span>`;
}
