import { latex2unicode } from 'unicode2latex';

/** What a command does to the text that follows it or stands in its argument. */
export type TexCommand =
  | { does: 'write'; text: string }
  | { does: 'accent'; mark: string }
  /** `argument`: wraps its argument. Otherwise a declaration, in force to the end of its group. */
  | { does: 'wrap'; open: string; close: string; argument: boolean }
  /** Reads its argument as an address, letter for letter. */
  | { does: 'verbatim' }
  /** Leaves its argument out. */
  | { does: 'discard' };

/** The only inline markup CSL knows (CSL 1.0.2, "Rich Text Fields"). */
const italic = ['<i>', '</i>'] as const;
const bold = ['<b>', '</b>'] as const;
const superscript = ['<sup>', '</sup>'] as const;
const subscript = ['<sub>', '</sub>'] as const;
const smallCaps = ['<span style="font-variant:small-caps;">', '</span>'] as const;
const plain = ['', ''] as const;

type Pair = readonly [open: string, close: string];

const wrappers: readonly (readonly [Pair, argument: string, declaration: string])[] = [
  [italic, 'emph textit textsl mkbibemph mkbibitalic mathit', 'em it itshape sl slshape'],
  [bold, 'textbf mkbibbold mathbf', 'bf bfseries'],
  [smallCaps, 'textsc mkbibacro', 'sc scshape'],
  [superscript, 'textsuperscript mkbibsuperscript sp', ''],
  [subscript, 'textsubscript mkbibsubscript sb', ''],
  [
    plain,
    'textrm textsf texttt textup textmd textnormal text mbox hbox mathrm mathsf mathtt mathcal mathnormal underline uline ensuremath operatorname NoCaseChange',
    'rm rmfamily sf sffamily tt ttfamily normalfont upshape mdseries tiny small large relax protect displaystyle bgroup egroup',
  ],
  [['“', '”'], 'enquote mkbibquote textquote', ''],
  [['‘', '’'], 'enquote*', ''],
  [['(', ')'], 'mkbibparens', ''],
];

/** Where the table of `unicode2latex` says nothing, or says what mathematics and not prose would want. */
const writes: Record<string, string> = {
  ' ': ' ',
  '\n': ' ',
  '\t': ' ',
  '\\': ' ',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '!': '',
  '-': '',
  '/': '',
  '|': '‖',
  slash: '/',
  newline: ' ',
  par: ' ',
  linebreak: ' ',
  space: ' ',
  quad: ' ',
  qquad: ' ',
  allowbreak: '',
  newblock: '',
  ignorespaces: '',
  unskip: '',
  xspace: '',
  left: '',
  right: '',
  limits: '',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
  LaTeXe: 'LaTeX2e',
  XeTeX: 'XeTeX',
  mu: 'μ',
  imath: 'ı',
  jmath: 'ȷ',
  textperiodcentered: '·',
  trademark: '™',
  emptyset: '∅',
  lq: '‘',
  rq: '’',
  ldquo: '“',
  rdquo: '”',
  glqq: '„',
  grqq: '“',
  glq: '‚',
  grq: '‘',
  flqq: '«',
  frqq: '»',
  flq: '‹',
  frq: '›',
  bibrangedash: '–',
  bibhyphen: '-',
  hyphen: '-',
  textnumero: '№',
  degree: '°',
  log: 'log',
  ln: 'ln',
  exp: 'exp',
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  min: 'min',
  max: 'max',
  lim: 'lim',
  det: 'det',
  dim: 'dim',
  mod: 'mod',
};

const accents: Record<string, string> = {
  t: '\u0361',
  b: '\u0331',
  hat: '\u0302',
  widehat: '\u0302',
};

/** `\noopsort` is defined so in the preamble of BibTeX's own example file (btxdoc §4). */
const discarded = ['noopsort', 'SortNoop', 'nocite', 'phantom', 'label', 'vspace', 'hspace'];

function ownCommands(): Map<string, TexCommand> {
  const commands = new Map<string, TexCommand>();
  for (const [[open, close], takingArgument, declaring] of wrappers) {
    for (const name of takingArgument.split(' '))
      commands.set(name, { does: 'wrap', open, close, argument: true });
    for (const name of declaring.split(' '))
      commands.set(name, { does: 'wrap', open, close, argument: false });
  }
  for (const [name, text] of Object.entries(writes)) commands.set(name, { does: 'write', text });
  for (const [name, mark] of Object.entries(accents)) commands.set(name, { does: 'accent', mark });
  for (const name of discarded) commands.set(name, { does: 'discard' });
  for (const name of ['url', 'nolinkurl', 'path', 'href']) commands.set(name, { does: 'verbatim' });
  commands.delete('');
  return commands;
}

const own = ownCommands();
/** Three thousand symbols; its declared types describe an earlier form of the table. */
const symbols = new Map<string, unknown>(Object.entries(latex2unicode));

const textOf = (symbol: unknown): string | undefined => {
  if (typeof symbol === 'object' && symbol !== null && 'text' in symbol) return textOf(symbol.text);
  // The table has signs such as Ångström's for letters.
  return typeof symbol === 'string' ? symbol.normalize('NFC') : undefined;
};

/** What `\name` means, if anyone knows. */
export function texCommand(name: string): TexCommand | undefined {
  const known = own.get(name);
  if (known) return known;
  const text = textOf(symbols.get(`\\${name}`));
  if (text === undefined) return undefined;
  return /^\p{M}+$/u.test(text) ? { does: 'accent', mark: text } : { does: 'write', text };
}

/** The character for a raised or lowered one, where plain text has to do: `²` for `^{2}`. */
export const shifted = (sign: '^' | '_', character: string): string | undefined =>
  textOf(symbols.get(`${sign}{${character}}`));
