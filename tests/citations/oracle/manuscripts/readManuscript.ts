import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blankFrontMatter } from '../../../../src/check/blankFrontMatter.ts';

/** A text with the works it cites. */
export interface Manuscript {
  path: string;
  /** Without its front matter, whose lines are blank, without second marks of a note and pandoc's spans, and with notes in the line and displayed formulas set apart. */
  body: string;
  language: string;
  bibliographies: string[];
}

/** The manuscript in a file, if it cites and has works to cite. */
export function readManuscript(path: string): Manuscript | undefined {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const front = /^---\n([^]*?)\n(?:---|\.\.\.)\s*\n/.exec(text)?.[1] ?? '';
  const folder = dirname(path);
  const named = [...front.matchAll(/[^\s"',[\]]+\.(?:bib|json)\b/g)]
    .map(([name]) => join(folder, name))
    .filter((file) => existsSync(file));
  const bibliographies =
    named.length > 0 ? named : globSync('*.bib', { cwd: folder }).map((name) => join(folder, name));
  if (bibliographies.length === 0 || !/@[\p{L}\p{N}_{]/u.test(text)) return undefined;
  const language = /^lang(?:uage)?:\s*["']?([\w-]+)/m.exec(front)?.[1] ?? 'en-US';
  return {
    path,
    body: notesApart(withoutRepeatedMarks(formulasApart(withoutSpans(blankFrontMatter(text))))),
    language,
    bibliographies: [...new Set(bibliographies)],
  };
}

/**
 * A text in which each note has one mark. A second one repeats the note in
 * pandoc, cluster and all, and in GFM leads to the note that is there.
 */
function withoutRepeatedMarks(text: string): string {
  const marked = new Set<string>();
  return text.replaceAll(/\[\^([^\]\s]+)\](?!:)/g, (mark, label: string) => {
    if (marked.has(label)) return '';
    marked.add(label);
    return mark;
  });
}

/** Pandoc's spans, `[text]{style="…"}`, as their text. */
function withoutSpans(text: string): string {
  let read = text;
  const end = /\]\{[^{}\n]*[=.#][^{}\n]*\}/g;
  for (let found = end.exec(read); found; found = end.exec(read)) {
    const from = openingOf(read, found.index);
    if (from < 0 || /[!^]/.test(read[from - 1] ?? '')) continue;
    const behind = found.index + found[0].length;
    read = read.slice(0, from) + read.slice(from + 1, found.index) + read.slice(behind);
    end.lastIndex = from;
  }
  return read;
}

/** Where the bracket opens that is closed at an offset. */
function openingOf(text: string, close: number): number {
  let depth = 1;
  for (let at = close - 1; at >= 0; at -= 1) {
    if (text[at - 1] === '\\') continue;
    if (text[at] === ']') depth += 1;
    if (text[at] === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Pandoc's notes in the line, `^[…]`, as the notes below the text that Ibid asks for. */
function notesApart(text: string): string {
  const notes: string[] = [];
  let prose = '';
  for (let at = 0; at < text.length;) {
    if (!text.startsWith('^[', at) || text[at + 2] === ']') {
      prose += text.charAt(at);
      at += 1;
      continue;
    }
    let end = at + 2;
    for (let depth = 1; depth > 0 && end < text.length; end += 1) {
      if (text[end] === '[') depth += 1;
      else if (text[end] === ']') depth -= 1;
    }
    prose += `[^in-line-${notes.length}]`;
    notes.push(text.slice(at + 2, end - 1).replaceAll(/\s+/g, ' '));
    at = end;
  }
  return [prose, ...notes.map((note, index) => `[^in-line-${index}]: ${note}`)].join('\n\n');
}

/** Pandoc's `$$` anywhere in a paragraph, as the fences on lines of their own that remark-math asks for. */
const formulasApart = (text: string): string =>
  text.replaceAll(
    /^([^\S\n]*)([^`\n]*?)\$\$([^$]+?)\$\$/gm,
    (_, indent: string, before: string, formula: string) =>
      `${indent}${before}\n\n${indent}$$\n${indent}${formula.trim()}\n${indent}$$\n\n${indent}`,
  );
