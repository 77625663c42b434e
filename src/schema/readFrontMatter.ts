import { closest } from 'fastest-levenshtein';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from '../problems/problem.ts';
import { essay, type Essay } from './essay.ts';

/** Where the value of a field stands in a text with front matter; its first line where there is none. */
export function placeOfField(
  source: string,
  file: string,
  path: readonly (string | number)[],
): Place {
  const lines = new LineCounter();
  const document = parseDocument(fenced.exec(source)?.[1] ?? '', { lineCounter: lines });
  const { line, col } = lines.linePos(offsetOf(document, path));
  return { file, line: line + 1, column: col };
}

/** What the front matter of a file says, or what is wrong with it. */
export interface FrontMatter {
  data?: Essay;
  problems: Problem[];
}

/** The lines between the opening `---` of a file and the next. */
const fenced = /^---\r?\n([\s\S]*?)^---\s*$/m;

/**
 * Read and check the front matter of an essay.
 *
 * Astro checks it again when it loads the essay, but tells the file only; here
 * every wrong field is told, with its line, what was received and what is
 * expected.
 *
 * @param source The whole text of the file.
 * @param file Its path, as it is to be named in a message.
 */
export function readFrontMatter(source: string, file: string): FrontMatter {
  const match = source.startsWith('---') ? fenced.exec(source) : null;
  if (!match) return { problems: [noFrontMatter(file)] };

  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + 1, column: col };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error): Problem => ({
      rule: 'front-matter-parses',
      place: placeAt(error.pos[0]),
      fact: `The front matter is not valid YAML: ${firstLine(error.message)}.`,
      fix: 'Put values that hold a colon, a quote or a # between quotes, and indent lists evenly.',
    }));
    return { problems };
  }

  const result = essay.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    explain(issue, document).map(({ offset, ...told }): Problem => ({
      rule: 'front-matter-valid',
      place: placeAt(offset),
      ...told,
    })),
  );
  return { problems };
}

const noFrontMatter = (file: string): Problem => ({
  rule: 'front-matter-parses',
  place: { file, line: 1, column: 1 },
  fact: 'The file has no front matter.',
  fix: 'Begin it with a block of fields between two lines of `---`: title, authors, date, language, description.',
});

type Told = Pick<Problem, 'fact' | 'fix'> & { offset: number };

/** One of zod's issues in an author's words; a set of unknown fields is told field by field. */
function explain(issue: z.core.$ZodIssue, document: Document): Told[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      offset: offsetOf(document, [...issue.path, key]),
      fact: `Field \`${fieldName([...issue.path, key])}\` is not a field of an essay.`,
      fix: `Did you mean \`${closest(key, fieldsBeside(issue.path))}\`? Rename it or take it out.`,
    }));
  }
  const received: unknown = document.getIn(issue.path);
  const fact =
    received === undefined
      ? `Field \`${fieldName(issue.path)}\` is missing.`
      : `Field \`${fieldName(issue.path)}\` is ${show(received)}.`;
  return [{ offset: offsetOf(document, issue.path), fact, fix: `Give ${issue.message}.` }];
}

/** The fields that may stand where an unknown one was found. */
function fieldsBeside(path: readonly PropertyKey[]): string[] {
  if (path[0] === 'authors') return Object.keys(essay.shape.authors.element.shape);
  if (path[0] === 'series') return Object.keys(essay.shape.series.unwrap().shape);
  if (path[0] === 'originallyPublished') {
    return Object.keys(essay.shape.originallyPublished.unwrap().shape);
  }
  return Object.keys(essay.shape);
}

/** Where a field stands; for a missing one, where the block that lacks it begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}

const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : String(part)))
    .join('.')
    .replaceAll('.[', '[');

const show = (value: unknown): string =>
  typeof value === 'string' ? `“${value}”` : `\`${JSON.stringify(value)}\``;

const firstLine = (message: string): string => message.split('\n')[0]?.replace(/[.:]$/, '') ?? '';
