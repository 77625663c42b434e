import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blankFrontMatter } from '../../../../src/check/blankFrontMatter.ts';

/** A text with the works it cites. */
export interface Manuscript {
  path: string;
  /** Without its front matter, whose lines are blank, without second marks of a note, and with notes in the line and displayed formulas set apart. */
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
    body: notesApart(withoutRepeatedMarks(formulasApart(blankFrontMatter(text)))),
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
