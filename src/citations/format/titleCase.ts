/** citeproc-js's way to set a text in title case; `state` is the engine. */
export type SetTitle = (state: unknown, text: string) => string;

/** What follows a full stop within a word, and a letter that a hyphen joins to capitals. */
const innerLetters = /(?<=[\p{L}\p{N}_]\.)\p{Ll}|(?<![\p{L}\p{N}])\p{Ll}(?=-\p{Lu})/gu;

/**
 * Title case that leaves the letters within a word: `Amazon.com`, `Node.js`, `t-SNE`.
 *
 * citeproc-js takes what a full stop or a hyphen parts for words, `Node.Js`, where
 * the specification has them parted by spaces (CSL 1.0.2, "Title Case Conversion").
 */
export const titleCase =
  (setTitle: SetTitle): SetTitle =>
  (state, text) => {
    const set = setTitle(state, text);
    // It changes letters and no lengths, but for such as ß.
    if (set.length !== text.length) return set;
    let written = '';
    let end = 0;
    for (const { 0: letter, index } of text.matchAll(innerLetters)) {
      written += set.slice(end, index) + letter;
      end = index + letter.length;
    }
    return written + set.slice(end);
  };
