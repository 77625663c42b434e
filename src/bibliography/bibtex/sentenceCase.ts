import CSL from 'citeproc';
import { placeNames } from '../../language/placeNames.ts';
import type { Span } from './texRead.ts';

/** Words that title case leaves small, as the formatter that prints it has them; “using” many take for one. */
const smallWords = new Set(
  [...(CSL.SKIP_WORDS as readonly string[]), 'using'].flatMap((words) => words.trim().split(' ')),
);

/** A word as it is printed, with its punctuation. */
interface Word {
  text: string;
  /** Without the punctuation around it. */
  bare: string;
  at: number;
  /** Begins the title, or another sentence of it. */
  begins: boolean;
}

/**
 * A title in sentence case: small letters, but for the first of each sentence
 * (NLM, Citing Medicine, 2nd edition). That a subtitle begins with a capital is
 * the rule of some styles only (citations/format/capitalBehindColon.ts).
 *
 * In BibTeX a title stands in title case, and braces keep what is no matter of
 * style. Its own programs stop there; but publishers' exports have no braces, and
 * a capital too many is a smaller mistake than `japan`. So what can be known is
 * left as typed as well: `NASA`, `iPhone`, `X-Ray`, `U.S.`, initials, countries
 * and peoples, and the whole of a title that is in sentence case already, as one
 * in another language mostly is too.
 *
 * @param kept What braces keep, in order.
 * @param begins Whether it begins a sentence, as a subtitle does not.
 */
export function sentenceCase(
  title: string,
  { kept, begins }: { kept: readonly Span[]; begins: boolean },
): string {
  const words = wordsOf(title, begins);
  let next = 0;
  const open = words.filter(({ at, text }) => {
    while ((kept[next]?.[1] ?? Infinity) <= at) next++;
    return (kept[next]?.[0] ?? Infinity) >= at + text.length;
  });
  // Capitals throughout tell nothing of any of them.
  if (!/\p{Ll}/u.test(title) || open.some(isSmallMajor)) return title;

  const places = placeNames(open.map(({ bare }) => bare));
  let written = '';
  let end = 0;
  for (const [index, word] of open.entries()) {
    if (places.has(index) || hasOwnCase(word, word === words.at(-1))) continue;
    written += title.slice(end, word.at) + lowered(word);
    end = word.at + word.text.length;
  }
  return written + title.slice(end);
}

function wordsOf(title: string, isBegin: boolean): Word[] {
  const words: Word[] = [];
  let begins = isBegin;
  for (const { 0: text, index: at } of title.matchAll(/[^\s—]+/gu)) {
    const bare = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(text)?.[0];
    if (bare === undefined) continue;
    words.push({ text, bare, at, begins });
    begins = endsSentence(text, bare);
  }
  return words;
}

/** Whether a sentence ends; an initial or `vs.` has a stop of its own. */
const endsSentence = (text: string, bare: string): boolean =>
  /[?!.…]["'”’»)\]]*$/u.test(text) &&
  !(text.endsWith('.') && (/^(?:\p{L}\.)*\p{L}$/u.test(bare) || smallWords.has(bare)));

/** Title case has a capital on every word of four letters or more but prepositions and the like (APA, 6.17); what begins may be a name in small letters. */
const isSmallMajor = ({ bare, begins }: Word): boolean =>
  !begins && /^\p{Ll}[\p{Ll}\p{M}’'-]{3,}$/u.test(bare) && !smallWords.has(bare);

/** Whether capitals are part of a word, or of a part of it: `NASA`, `3D`, `S4`, `McKay`, `X-Ray`, `I’m`; not of the article. */
function hasOwnCase({ bare, text }: Word, isLast: boolean): boolean {
  if (text === 'A') return isLast;
  return bare.split(/[-‐‑–/]/).some((part) => /^\p{Lu}(?:$|[’'\d])|^.+\p{Lu}/u.test(part));
}

/** A word in small letters, but for its first where it begins something. */
function lowered({ text, begins }: Word): string {
  const first = begins ? text.search(/\p{L}/u) + 1 : 0;
  return text.slice(0, first) + text.slice(first).toLowerCase();
}
