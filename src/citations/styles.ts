import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Cite } from 'rehype-citation';
import type { CitationStyle } from '../schema/citationStyle.ts';

export { loadLocale } from '../language/cslLocales.ts';

const require = createRequire(import.meta.url);

export type StyleName = CitationStyle;

/** A style of citation that the site offers. */
export interface Style {
  title: string;
  /** How it cites: in notes, by author and date in the text, or by numbers in the text. */
  form: 'note' | 'author-date' | 'numeric';
  /** Its CSL, as XML. */
  load: () => string;
  /** It prints no locator, so one goes behind the citation in the words of the language. */
  omitsLocators?: boolean;
  /** It wants titles in sentence case; CSL cannot say so, and prints what the library has (citation-style-language/styles#91). */
  sentenceCase?: boolean;
  /** With a capital for the first word of a subtitle. */
  capitalBehindColon?: boolean;
  /** It joins names by a sign in parentheses and by the word in a sentence. */
  joinsByWord?: boolean;
}

/**
 * The citation styles an essay may name, and the package each comes from.
 *
 * Styles are named here and nowhere else: a path or an address in the front
 * matter would let a manuscript read the disk or call the network. (Turabian's
 * notes are Chicago's, by its own CSL file, so they need no name of their own.)
 *
 * The default prints no “ibid.”: Chicago prefers the short form (17th edition,
 * 14.34), and a note that a reader sees by itself says nothing with it.
 */
export const styles: Readonly<Record<StyleName, Style>> = {
  'chicago-notes': {
    title: 'Chicago Manual of Style, 17th edition, notes and bibliography',
    form: 'note',
    load: () => packagedStyle('@citation/csl-style-chicago-fullnote-bibliography'),
  },
  'chicago-notes-ibid': {
    title: 'Chicago Manual of Style, 17th edition, notes with “ibid.” and bibliography',
    form: 'note',
    load: () => packagedStyle('@citation/csl-style-chicago-fullnote-bibliography-with-ibid'),
  },
  'chicago-author-date': {
    title: 'Chicago Manual of Style, 17th edition, author and date',
    form: 'author-date',
    load: () => bundledStyle('chicago'),
  },
  apa: {
    title: 'American Psychological Association, 7th edition',
    form: 'author-date',
    load: () => bundledStyle('apa'),
    joinsByWord: true,
    sentenceCase: true,
    capitalBehindColon: true,
  },
  mhra: {
    title: 'Modern Humanities Research Association, 4th edition, notes and bibliography',
    form: 'note',
    load: () => packagedStyle('@citation/csl-style-modern-humanities-research-association'),
  },
  vancouver: {
    title: 'Vancouver (International Committee of Medical Journal Editors), numbers',
    form: 'numeric',
    load: () => bundledStyle('vancouver'),
    omitsLocators: true,
    sentenceCase: true,
  },
};

/** CSL XML from a `@citation/csl-style-…` package, whose JSON is read without its CommonJS wrapper. */
function packagedStyle(name: string): string {
  const { content } = JSON.parse(readFileSync(require.resolve(`${name}/info.json`), 'utf8')) as {
    content: string;
  };
  return content;
}

/** CSL XML that rehype-citation brings with it. */
function bundledStyle(name: string): string {
  const { plugins } = Cite as unknown as BundledCite;
  const xml = plugins.config.get('@csl').templates.data[name];
  if (xml === undefined) throw new Error(`rehype-citation brings no style ${name}.`);
  return xml;
}

/** The part of citation-js's `Cite` that holds the styles; rehype-citation gives it no types. */
interface BundledCite {
  plugins: { config: { get: (name: '@csl') => { templates: { data: Record<string, string> } } } };
}
