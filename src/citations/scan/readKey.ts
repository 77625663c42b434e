import { isBackslash, isMark, type Tally, type Token } from './token.ts';

/** A key found in the prose, with its `@` and the hyphen that suppresses the author. */
export interface Key {
  key: string;
  /** First token: the hyphen or the `@`. */
  start: number;
  /** The token of the `@`. */
  at: number;
  /** First token after the key. */
  end: number;
  suppressAuthor: boolean;
  /** What keeps it from naming a work. */
  fault?: 'no-key' | 'empty-braces' | 'markup-in-braces' | 'open-braces';
}

const isLetter = (token: Token | undefined) =>
  token !== undefined && /^[\p{L}\p{N}]$/u.test(token.text);
const isKeyChar = (token: Token | undefined) =>
  token !== undefined && /^[\p{L}\p{N}\p{M}_]$/u.test(token.text);
const isInternal = (token: Token | undefined) =>
  token !== undefined && !token.literal && /^[:.#$%&\-+?<>~/]$/.test(token.text);

/** Whether an `@` here can begin a key: not after a letter or digit, as in `me@x.org`. */
export function isKeyStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const isAfterWord = before !== undefined && /^[\p{L}\p{N}\p{M}]$/u.test(before.text);
  return isMark(token, '@') && token?.linked === false && !isAfterWord;
}

/**
 * Where a bare key ends.
 *
 * It starts with a letter, a digit or `_`, and goes on in these and in single
 * punctuation with one of them behind it, so that the full stop of a sentence
 * and the `'s` of a genitive stay outside (pandoc MANUAL, "Citation syntax").
 * The `://` of an address is the one repetition allowed, as pandoc's reader does.
 */
function endOfBareKey(tokens: readonly Token[], from: number, tally: Tally): number {
  if (!isLetter(tokens[from]) && tokens[from]?.text !== '_') return from;
  let end = from + 1;
  for (;;) {
    tally.steps++;
    if (isKeyChar(tokens[end])) end++;
    else if (isInternal(tokens[end]) && isKeyChar(tokens[end + 1])) end += 2;
    else if (isSchemeSeparator(tokens, end)) end += 4;
    else return end;
  }
}

const isSchemeSeparator = (tokens: readonly Token[], from: number) =>
  isMark(tokens[from], ':') &&
  isMark(tokens[from + 1], '/') &&
  isMark(tokens[from + 2], '/') &&
  isKeyChar(tokens[from + 3]);

/**
 * Read the key of the `@` at a place where one may begin.
 *
 * @param braces Where each opening brace finds its closing one.
 */
export function readKey(
  tokens: readonly Token[],
  at: number,
  braces: ReadonlyMap<number, number>,
  tally: Tally,
): Key {
  const beforeHyphen = tokens[at - 2];
  const suppressAuthor =
    isMark(tokens[at - 1], '-') &&
    (at === 1 || (beforeHyphen?.text !== '-' && !isKeyChar(beforeHyphen)));
  const found = { start: suppressAuthor ? at - 1 : at, at, suppressAuthor };
  const close = braces.get(at + 1);
  if (close !== undefined || isMark(tokens[at + 1], '{')) {
    if (close === undefined) return { ...found, key: '', end: at + 2, fault: 'open-braces' };
    tally.steps += close - at;
    const last = isBackslash(tokens[close - 1]) ? close - 1 : close;
    const key = textBetween(tokens, at + 2, last).trim();
    const end = close + 1;
    if (tokens.slice(at + 2, close).some(({ node }) => node))
      return { ...found, key, end, fault: 'markup-in-braces' };
    return key === '' ? { ...found, key, end, fault: 'empty-braces' } : { ...found, key, end };
  }
  const end = endOfBareKey(tokens, at + 1, tally);
  const key = textBetween(tokens, at + 1, end);
  return key === '' ? { ...found, key, end, fault: 'no-key' } : { ...found, key, end };
}

/** The characters between two tokens. */
function textBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('');
}
