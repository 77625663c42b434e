import type { Engine } from './citeproc.ts';
import { variableAttribute, workAttribute } from './wrapVariable.ts';

/** Where digits of affixes are kept while the numbers of works are looked for: ten signs of private use. */
const masked = 0xe000;

/** Put signs of private use for the digits of an affix, so that they are not taken for a work's number. */
export const maskDigits = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCharCode(masked + Number(digit)));

const unmask = (html: string): string =>
  html.replaceAll(/[\uE000-\uE009]/g, (sign) => String(sign.charCodeAt(0) - masked));

/**
 * Mark the numbers of a numeric citation with the works they stand for, and
 * give affixes their digits back.
 *
 * citeproc-js calls its variableWrapper for some numbers of a cluster and not
 * for others (it joins them into ranges late), so its marks are taken off.
 */
export function linkNumbers(html: string, ids: readonly string[], engine: Engine): string {
  const byNumber = new Map(ids.map((id) => [engine.registry.registry[id]?.seq, id]));
  const bare = html.replaceAll(/<span data-work="[^"]*" data-variable="cite">(\d+)<\/span>/g, '$1');
  const marked = bare.replaceAll(/<[^>]*>|&[^;]*;|\d+/g, (piece) => {
    const id = /^\d/.test(piece) ? byNumber.get(Number(piece)) : undefined;
    return id
      ? `<span ${workAttribute}="${id}" ${variableAttribute}="cite">${piece}</span>`
      : piece;
  });
  return unmask(marked);
}
