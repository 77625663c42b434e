const hyphens = /-+/g;
/** One that `toCitation` put for the author's dash. */
const hyphenInRange = /(?<=\d)-(?=\d)/g;

/**
 * The pages of a work, or a locator, with the dash of the locale in each range.
 *
 * citeproc-js knows a range by its figures alone, and leaves 18.1-18.12 and
 * A.3-A.7 with hyphens. Every hyphen in `page` is one between pages: BibTeX
 * prints each as a dash (btxbst.doc, "n.dashify"), and so does pandoc.
 */
export function rangeDash(variable: string, html: string, dash: string): string {
  if (variable === 'page') return inText(html, hyphens, dash);
  return variable === 'locator' ? inText(html, hyphenInRange, dash) : html;
}

/** Replace in the text of HTML, and in none of its tags, which stand at every second place. */
const inText = (html: string, pattern: RegExp, text: string): string =>
  html
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(pattern, text) : part))
    .join('');
