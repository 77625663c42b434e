/**
 * Whether citeproc-js had anything to print.
 *
 * Where it had not it says so in the place of the citation, in one of two ways.
 */
export const hasContent = (html: string): boolean =>
  !html.includes('[NO_PRINTED_FORM]') &&
  !html.includes('[CSL STYLE ERROR: reference with no printed form.]') &&
  /[\p{L}\p{N}]/u.test(html.replaceAll(/<[^>]*>/g, ''));
