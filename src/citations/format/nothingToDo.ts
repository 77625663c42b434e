/** The part of an engine at work that is read here. */
interface State {
  tmp: { lang_array?: readonly string[] };
  getTerm: (term: string) => string;
}

/** What citeproc-js asks of every string that it writes. */
export interface PerString {
  Util: { FlipFlopper: new (state: State) => { processTags: (blob: { blobs: string }) => void } };
  Output: { Formats: { html: { text_escape: (text?: string) => string } } };
  SUPERSCRIPTS_REGEXP: RegExp;
  toLocaleLowerCase: (this: State, text: string) => string;
}

/** What tags begin with, and what mostly are quotation marks; a locale has some of its own, perhaps a comma. */
const tagsAndQuotes = String.raw`[<"'\p{Ps}\p{Pe}\p{Pi}\p{Pf}]`;
const ownQuotes = ['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote'];

/** Languages whose small letters are not those of all others (Unicode, SpecialCasing.txt). */
const hasOwnLetters = /^(?:az|lt|tr)\b/i;

/**
 * Have citeproc-js leave at once the strings in which there is nothing to do:
 * no quotation mark or tag to pair, no character to escape, no letter that is
 * made small in the way of some language only.
 *
 * It looks for them in every string it writes, by expressions that it makes anew
 * or that are hundreds of characters long: a quarter of what a citation costs.
 */
export function leaveNothingToDo(csl: PerString): void {
  const { FlipFlopper } = csl.Util;
  csl.Util.FlipFlopper = class extends FlipFlopper {
    constructor(state: State) {
      super(state);
      const { processTags } = this;
      const own = ownQuotes.map((term) => RegExp.escape(state.getTerm(term)));
      const mayBeTag = new RegExp([tagsAndQuotes, ...own].join('|'), 'u');
      this.processTags = (blob) => {
        if (mayBeTag.test(blob.blobs)) processTags(blob);
      };
    }
  };

  const { html } = csl.Output.Formats;
  const { text_escape: escape } = html;
  const mayNeedEscape = new RegExp(`[&<>]|\\s\\s|${csl.SUPERSCRIPTS_REGEXP.source}`);
  html.text_escape = (text = '') => (mayNeedEscape.test(text) ? escape(text) : text);

  const { toLocaleLowerCase } = csl;
  csl.toLocaleLowerCase = function (text) {
    const [language = ''] = this.tmp.lang_array ?? [];
    return hasOwnLetters.test(language) ? toLocaleLowerCase.call(this, text) : text.toLowerCase();
  };
}
