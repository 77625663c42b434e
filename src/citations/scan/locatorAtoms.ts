import { isBlank, type Tally, type Token } from './token.ts';

/** A word, a mark of punctuation or a stretch of white space behind a key. */
export interface Atom {
  text: string;
  kind: 'word' | 'mark' | 'space';
  /** The tokens it is made of. */
  start: number;
  end: number;
}

/** A colon is part of a word, as in `vol:page` (pandoc's own exception). */
const isPunctuation = (char: string) => char !== ':' && /^\p{P}$/u.test(char);

/**
 * Cut what is behind a key into words, single punctuation marks and spaces.
 *
 * Terms and numbers are then compared as whole words: `cited` is not `c i ted`,
 * and `Prologue` holds no `l`. A node of markup counts as one word, `**32**`.
 */
export function locatorAtoms(
  tokens: readonly Token[],
  from: number,
  to: number,
  plainText: (token: Token) => string,
  tally: Tally,
): Atom[] {
  const atoms: Atom[] = [];
  for (let index = from; index < to; index++) {
    tally.steps++;
    const token = tokens[index]!;
    const last = atoms.at(-1);
    const text = token.node ? plainText(token) : token.text;
    const kind = token.node
      ? text.trim() === ''
        ? 'space'
        : 'word'
      : isBlank(token)
        ? 'space'
        : isPunctuation(text)
          ? 'mark'
          : 'word';
    const joins = last?.kind === kind && kind !== 'mark' && !token.node && !tokens[index - 1]?.node;
    if (joins) {
      last.text += text;
      last.end = index + 1;
    } else {
      atoms.push({ text, kind, start: index, end: index + 1 });
    }
  }
  return atoms;
}
