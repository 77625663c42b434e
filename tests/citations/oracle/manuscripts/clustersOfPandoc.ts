import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { styles } from '../../../../src/citations/styles.ts';
import type { CitationStyle } from '../../../../src/schema/citationStyle.ts';
import type { SetCluster } from './alignClusters.ts';
import type { Manuscript } from './readManuscript.ts';

/** A node of pandoc's tree (`--to json`): `t` says what it is, `c` what it holds. */
interface Node {
  t?: string;
  c?: unknown;
}

const pandoc = (args: string[], input: string, cwd: string) =>
  execFileSync('pandoc', args, {
    input,
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/**
 * What pandoc makes of the clusters of a manuscript whose works it has; or why
 * it can make nothing.
 */
export function clustersOfPandoc(
  { path, body, language, bibliographies }: Manuscript,
  style: CitationStyle,
): SetCluster[] | string {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-manuscript-'));
  const csl = join(folder, `${style}.csl`);
  writeFileSync(csl, styles[style].load());
  const works = bibliographies.flatMap((file) => ['--bibliography', file]);
  const options = [
    '--from',
    'markdown',
    '--to',
    'json',
    '--citeproc',
    '--csl',
    csl,
    '--metadata',
    `lang=${language}`,
  ];
  try {
    const { blocks } = JSON.parse(pandoc([...options, ...works], body, dirname(path))) as {
      blocks: Node[];
    };
    return clustersIn(blocks);
  } catch (error) {
    return String((error as { stderr?: string }).stderr ?? error)
      .trim()
      .replaceAll(/\s+/g, ' ')
      .slice(0, 200);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function clustersIn(node: unknown): SetCluster[] {
  if (Array.isArray(node)) return node.flatMap(clustersIn);
  const { t, c } = (node ?? {}) as Node;
  // A figure of an image by itself says the image's words twice.
  if (t === 'Figure') return clustersIn((c as unknown[])[1]);
  if (t !== 'Cite') return clustersIn(c ?? []);
  const [citations, inlines] = c as [{ citationId: string }[], Node[]];
  // Pandoc prints an unknown key in bold behind a question mark: **key?**
  if (/"t":"Strong","c":\[\{"t":"Str","c":"[^"]*\?"/.test(JSON.stringify(inlines))) return [];
  const keys = citations.map(({ citationId }) => citationId).join(' ');
  // `@*` stands for all works and cites none.
  if (keys === '*') return [];
  const notes = notesIn(inlines).map((note) => textOf(note));
  const isEmpty =
    !/[\p{L}\p{N}]/u.test(textOf(inlines)) ||
    (notes.length > 0 && !notes.some((note) => /[\p{L}\p{N}]/u.test(note)));
  return [{ keys, text: textOf(inlines), isEmpty }];
}

function notesIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(notesIn);
  const { t, c } = (node ?? {}) as Node;
  return t === 'Note' ? [node as Node] : notesIn(c ?? []);
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  const { t, c } = (node ?? {}) as Node;
  switch (t) {
    case 'Str':
      return c as string;
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Math':
      // Or a command at its end would run into the letters behind it.
      return (c as [unknown, string])[1].replace(/\\[A-Za-z]+$/, '$&{}');
    case 'Code':
    case 'RawInline':
      return (c as [unknown, string])[1];
    case 'Quoted':
      return (c as [{ t: string }, unknown])[0].t === 'SingleQuote'
        ? `‘${textOf((c as unknown[])[1])}’`
        : `“${textOf((c as unknown[])[1])}”`;
    case 'Link':
    case 'Span':
      return textOf((c as unknown[])[1]);
    default:
      return textOf(c ?? []);
  }
}
