import { texCommand } from './texCommands.ts';
import { ligature, needsProtection, shiftAll } from './texText.ts';
import type { Frame, Span, TexRead } from './texRead.ts';

// Not `\s`: a no-break space is meant.
const blank = /[ \t\r\n\f]/;
const letters = /[A-Za-z]+\*?/y;
const ligatureAt = /---?|``|''|[?!]`|[`~]/y;
/** How willing a line is to break, or how far it is to the next: an option of `\linebreak` and `\\`, never printed. */
const breakOption = /\[(?:[0-4]|-?[\d.]+ ?[a-z]{2})\]/y;
/** Words without a meaning for TeX, taken in one piece. */
const ordinary = /[^\\{}$^_ \t\r\n\f\-`'?!~]+(?: [^\\{}$^_ \t\r\n\f\-`'?!~]+)*/y;

/**
 * Read a TeX value as text, in one pass and without recursion.
 *
 * @param markup Whether to write formatting as CSL's tags, or to leave it out.
 */
export function readTex(value: string, { markup }: { markup: boolean }): TexRead {
  const source = value.trim();
  const unknown: string[] = [];
  const unmarked: string[] = [];
  const kept: Span[] = [];
  const stack: Frame[] = [];
  let frame: Frame = { text: '', close: '' };
  let accent: { mark: string; typed: string } | undefined;
  /** Where mathematics began in the text that is read. */
  let mathematics: number | undefined;
  let quoteIsOpen = false;
  let afterBlank = false;
  /** Where an unknown command has a further argument. */
  let furtherAt: number | undefined;
  let at = 0;

  const write = (text: string) => {
    if (text === '') return;
    if (!accent) {
      frame.text += text;
    } else {
      const [first = '', ...rest] = text;
      const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
      frame.text += (base + accent.mark).normalize('NFC') + rest.join('');
      accent = undefined;
    }
    afterBlank = false;
  };
  const dropAccent = () => {
    if (accent) unknown.push(accent.typed);
    accent = undefined;
  };
  /** Keep the text from an offset on; what is within braces, these keep. */
  const keepFrom = (from: number) => {
    if (stack.length > 0) return;
    while ((kept.at(-1)?.[0] ?? -1) >= from) kept.pop();
    kept.push([from, frame.text.length]);
  };
  const open = (opened: Omit<Frame, 'text'>) => {
    stack.push(frame);
    frame = { text: '', ...opened };
  };
  const shut = () => {
    // `\~{}` is how TeX writes a tilde by itself.
    if (accent && frame.text === '' && /^\\[~^]$/.test(accent.typed)) {
      frame.text = accent.typed.slice(1);
      accent = undefined;
    }
    dropAccent();
    const { text, close, shift, discard, protectedFrom, unmarkedBy, isFurther = false } = frame;
    const isKept = !frame.single && !frame.isAccented;
    frame = stack.pop() ?? { text: '', close: '' };
    // Of several arguments the last holds the words: `\textcolor{red}{text}`.
    const isBefore = (unmarkedBy !== undefined || isFurther) && source[at + 1] === '{';
    if (isBefore) furtherAt = at + 1;
    if (unmarkedBy) (isBefore ? unknown : unmarked).push(unmarkedBy);
    if (discard || isBefore) return;
    const inner = (shift ? shiftAll(shift, text) : text) + close;
    // Braces around all of a value are an exporter's habit and single out no word.
    const isAll = protectedFrom === 0 && at >= source.length - 1;
    const protects = protectedFrom !== undefined && !isAll && needsProtection(inner);
    const from = frame.text.length;
    frame.text += protects ? `<span class="nocase">${inner}</span>` : inner;
    if (isKept) keepFrom(from);
  };
  const skipBlanks = () => {
    while (at < source.length && blank.test(source[at] ?? '')) at++;
  };
  const skipBreakOption = () => {
    breakOption.lastIndex = at;
    if (breakOption.test(source)) at = breakOption.lastIndex;
  };
  const tag = (text: string) => (markup || !text.startsWith('<') ? text : '');
  /** Frame for the argument that follows: a group, or a single character or command. */
  const argument = (opened: Omit<Frame, 'text'>, before = '') => {
    skipBlanks();
    const braced = source[at] === '{';
    open({ ...opened, single: !braced });
    frame.text = before;
    if (braced) at++;
  };
  const command = () => {
    letters.lastIndex = at + 1;
    const word = letters.exec(source)?.[0];
    const name = word ?? String.fromCodePoint(source.codePointAt(at + 1) ?? 0x5c);
    const typed = `\\${name}`;
    let meaning = texCommand(name);
    at += 1 + name.length;
    if (!meaning && word?.endsWith('*')) {
      meaning = texCommand(word.slice(0, -1));
      if (!meaning) at--;
    }
    if (word) skipBlanks();
    switch (meaning?.does) {
      case 'write':
        if (meaning.text === ' ') space();
        else write(meaning.text);
        if (name === 'linebreak' || name === '\\') skipBreakOption();
        return;
      case 'accent':
        dropAccent();
        skipBlanks();
        accent = { mark: meaning.mark, typed };
        return;
      case 'wrap':
        if (meaning.argument) argument({ close: tag(meaning.close) }, tag(meaning.open));
        else {
          frame.text += tag(meaning.open);
          frame.close = tag(meaning.close) + frame.close;
        }
        return;
      case 'verbatim':
        verbatim(name === 'href');
        return;
      case 'discard':
        argument({ close: '', discard: true });
        return;
      default:
        afterBlank = false;
        if (word && source[at] === '{') argument({ close: '', unmarkedBy: typed });
        else unknown.push(typed);
    }
  };
  /** `\url{…}`: its argument as typed. `\href{…}{text}`: its address is left out. */
  const verbatim = (isLink: boolean) => {
    const end = source[at] === '{' ? source.indexOf('}', at) : -1;
    if (end < 0) return;
    const from = frame.text.length;
    if (!isLink) write(source.slice(at + 1, end));
    keepFrom(from);
    afterBlank = false;
    at = end + 1;
  };
  const space = () => {
    if (!afterBlank) frame.text += ' ';
    afterBlank = true;
  };
  const step = () => {
    const sign = source[at] ?? '';
    if (sign === '\\') command();
    else if (sign === '{') {
      const begins = at === 0 || afterBlank;
      const protects =
        markup &&
        begins &&
        stack.length === 0 &&
        source[at + 1] !== '\\' &&
        !accent &&
        mathematics === undefined;
      open({
        close: '',
        protectedFrom: protects ? at : undefined,
        isFurther: furtherAt === at,
        isAccented: accent !== undefined,
      });
      at++;
    } else if (sign === '}') {
      while (frame.single) shut();
      shut();
      at++;
    } else if (sign === '$') {
      if (mathematics === undefined) mathematics = frame.text.length;
      else {
        keepFrom(mathematics);
        mathematics = undefined;
      }
      at++;
    } else if (mathematics !== undefined && (sign === '^' || sign === '_')) {
      at++;
      const raise = sign === '^' ? 'sup' : 'sub';
      if (markup) argument({ close: `</${raise}>` }, `<${raise}>`);
      else argument({ close: '', shift: sign });
    } else if (blank.test(sign)) {
      // An accent before a line break or at the end of a word has no letter.
      if (accent) dropAccent();
      space();
      at++;
    } else {
      ordinary.lastIndex = ligatureAt.lastIndex = at;
      const marks = ligatureAt.exec(source)?.[0];
      // An argument without braces is one character long.
      const run =
        marks ??
        (frame.single ? undefined : ordinary.exec(source)?.[0]) ??
        String.fromCodePoint(source.codePointAt(at) ?? 0);
      at += run.length;
      if (run === '`') quoteIsOpen = true;
      // Elsewhere `'` stays as typed: whether it is an apostrophe is the formatter's to say.
      const closesQuote = run === "'" && quoteIsOpen && !/\p{L}/u.test(source[at] ?? '');
      if (closesQuote) quoteIsOpen = false;
      write(closesQuote ? '’' : ligature(run));
    }
  };

  while (at < source.length) {
    const depth = stack.length;
    step();
    if (stack.length <= depth) while (frame.single && !accent) shut();
  }
  while (stack.length > 0) shut();
  dropAccent();
  const typed = frame.text + frame.close;
  const lead = typed.length - typed.trimStart().length;
  return {
    text: typed.trim(),
    unknown,
    unmarked,
    kept: kept.map(([from, to]) => [from - lead, to - lead]),
  };
}
