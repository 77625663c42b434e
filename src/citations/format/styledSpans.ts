/**
 * How words are marked that a style or a title sets in another way than those
 * around them, by the names that citeproc-js has for it.
 *
 * By itself it writes style attributes, which the policy of every page refuses
 * (hosting/refusedIn.ts); their classes are in styledSpans.css. What takes back a
 * weight or a line is left unmarked, since no style of the site sets either; so
 * are the number of an entry and what stands behind it, which would be blocks,
 * and no paragraph may hold one.
 */
export const styledSpans = {
  '@font-style/normal': '<span class="upright">%%STRING%%</span>',
  '@font-variant/small-caps': '<span class="small-caps">%%STRING%%</span>',
  '@font-variant/normal': '%%STRING%%',
  '@font-weight/normal': '%%STRING%%',
  '@text-decoration/none': '%%STRING%%',
  '@text-decoration/underline': '<u>%%STRING%%</u>',
  '@vertical-align/baseline': '%%STRING%%',
  '@display/left-margin': '%%STRING%%',
  '@display/right-inline': '%%STRING%%',
};
