import { parseDocument } from 'yaml';

export interface JsonFault {
  /** Offset of the place where the text stops being JSON. */
  at: number;
  says: string;
}

/** A string, which may hold anything, or what YAML takes and JSON does not: a last comma, `'`, `#`. */
const yamlOnly = /"(?:[^"\\]|\\.)*"|(,)(?=\s*[\]}])|(['#])/gs;

/**
 * Find where a text that `JSON.parse` refused stops being JSON.
 *
 * V8 names the position in some messages only. YAML contains JSON and its
 * parser names every one, but it takes seconds for a library of ten thousand
 * works, and allows a few things more.
 */
export function jsonFault(text: string, error: unknown): JsonFault {
  const says = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(says)?.[1];
  if (position !== undefined)
    return { at: Number(position), says: says.replace(/ in JSON at position .*/s, '') };
  if (says.startsWith('Unexpected end')) {
    return { at: text.length, says: 'Unexpected end of the file' };
  }
  const [first] = parseDocument(text, { schema: 'json', prettyErrors: false }).errors;
  const found = [...text.matchAll(yamlOnly)].find((match) => match[1] ?? match[2]);
  const at = first?.pos[0] ?? found?.index ?? 0;
  return { at, says: says.replace(/, (?:"|\.\.\.).* is not valid JSON$/s, '') };
}
