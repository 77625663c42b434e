/** How one file is cut from Source Serif 4. */
export interface Cut {
  /** The variable font it is cut from, in the package `source-serif`. */
  source: string;
  axes: { wght: number; opsz: number };
  /** What the font calls itself beside its family. */
  subfamily: string;
  /** The layout features it keeps. */
  features: readonly string[];
}

const roman = 'VAR/SourceSerif4Variable-Roman.ttf';
const italic = 'VAR/SourceSerif4Variable-Italic.ttf';

/** At the size of the text, bold enough there to be seen, and a little darker and finer at the size of a title. */
const text = { wght: 400, opsz: 16 };
const bold = { wght: 700, opsz: 16 };
const display = { wght: 430, opsz: 40 };

/**
 * What every file keeps: kerning, ligatures, forms of a language, and figures
 * set for running text or in columns.
 *
 * `ccmp`, `mark` and `mkmk` are left out: they place combining marks, which no
 * file is asked for, and would add 1.6 KB to the text. So are small capitals and
 * superior letters, at 4 KB each.
 */
const common = ['kern', 'liga', 'locl', 'pnum', 'tnum'];

/** Figures with ascenders and descenders, which belong in text and not in titles. */
const figures = [...common, 'onum', 'lnum'];

/** The files of `src/styles/fonts`; their characters are said in `fonts.css` and `bold.css`. */
export const cuts: Readonly<Record<string, Cut>> = {
  'text.woff2': { source: roman, axes: text, subfamily: 'Regular', features: figures },
  'text-x.woff2': { source: roman, axes: text, subfamily: 'Regular Ext', features: common },
  'text-i.woff2': { source: italic, axes: text, subfamily: 'Italic', features: figures },
  'text-ix.woff2': { source: italic, axes: text, subfamily: 'Italic Ext', features: common },
  'text-b.woff2': { source: roman, axes: bold, subfamily: 'Bold', features: figures },
  'text-bx.woff2': { source: roman, axes: bold, subfamily: 'Bold Ext', features: common },
  'text-bi.woff2': { source: italic, axes: bold, subfamily: 'Bold Italic', features: figures },
  'text-bix.woff2': { source: italic, axes: bold, subfamily: 'Bold Italic Ext', features: common },
  'disp.woff2': { source: roman, axes: display, subfamily: 'Regular', features: common },
  'disp-x.woff2': { source: roman, axes: display, subfamily: 'Regular Ext', features: common },
};
