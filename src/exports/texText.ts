import { oneLine } from './oneLine.ts';
import { readRichText, type Mark, type RichText } from './richText.ts';

/**
 * What TeX reads as a command (The TeXbook, ch. 7), as text that every reader
 * of BibTeX tried takes back to the character.
 *
 * Braces by name: BibTeX counts `\{` as a brace, and an odd one would swallow
 * the entries that follow.
 */
const escapes: Record<string, string> = {
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  '`': '\\textasciigrave{}',
  // A no-break space is TeX's tie; typed as itself, most readers drop it.
  '\u00a0': '~',
};

/** A value as TeX has it. Other characters stay: today's BibTeX and biber read UTF-8. */
export const escapeTex = (text: string): string => escapeSigns(oneLine(text));

const escapeSigns = (text: string): string =>
  text
    .replaceAll(/[&%#_${}~^\\`\u00a0]/g, (sign) => escapes[sign] ?? sign)
    // Two hyphens are a dash to TeX, two apostrophes a quotation mark.
    .replaceAll(/--+|''+/g, (signs) => Array.from(signs).join('{}'));

const commands: Record<Exclude<Mark, 'nocase'>, string> = {
  italic: 'textit',
  bold: 'textbf',
  superscript: 'textsuperscript',
  subscript: 'textsubscript',
  smallCaps: 'textsc',
};

/** A word, with what may join its parts: `Earth’s`, `US-led`, `e.g.`; `2.0`. */
const word = /[\p{L}\p{N}\p{M}]+(?:[-–’'.·/][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Escape, and put braces round the words that would lose a capital.
 *
 * BibTeX's styles lower every letter of a title but the first of the title and
 * of what follows a colon (btxdoc §2.2), and no program knows which capital
 * belongs to a name. So each word keeps its own; not the title as a whole,
 * which would keep styles from setting the rest as they should.
 */
function protectCapitals(text: string, isFirst: boolean): string {
  let written = '';
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const begins = (isFirst && end === 0) || /:\s+$/.test(text.slice(end, index));
    const kept = begins ? found.slice(1) : found;
    written += escapeSigns(text.slice(end, index)) + (/\p{Lu}/u.test(kept) ? `{${found}}` : found);
    end = index + found.length;
  }
  return written + escapeSigns(text.slice(end));
}

/** CSL's rich text in TeX. `isTitle`: whether a style may change its case. */
export function richToTex(text: string, { isTitle }: { isTitle: boolean }): string {
  return write(readRichText(oneLine(text)), isTitle);
}

function write(nodes: readonly RichText[], isTitle: boolean): string {
  return nodes
    .map((node, index) => {
      if (typeof node === 'string') {
        return isTitle ? protectCapitals(node, index === 0) : escapeSigns(node);
      }
      const inner = write(node.content, false);
      // A brace before a backslash would be a “special character”, whose case is changed.
      if (node.mark === 'nocase') return inner.startsWith('\\') ? `{{${inner}}}` : `{${inner}}`;
      return `\\${commands[node.mark]}{${inner}}`;
    })
    .join('');
}
