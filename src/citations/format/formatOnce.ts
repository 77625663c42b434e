import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Work } from '../../bibliography/work.ts';
import type { CitedDocument } from '../citedDocument.ts';
import { loadLocale, localeFor } from '../../language/cslLocales.ts';
import { styles } from '../styles.ts';
import { formatClusters, type Formatted } from './formatClusters.ts';

/**
 * What a document's citations look like, formatted only if they never were.
 *
 * Formatting is most of what a build costs, and depends on little: the style,
 * the locale, the clusters and the works they cite, and the code. So what came
 * out is kept, one file for each document, with a digest of all that went in.
 * A file that is missing, stale or damaged is made anew; one that cannot be
 * written costs time and nothing else.
 *
 * @param folder Where it is kept; anyone may delete it at any time.
 * @param path Names the document.
 */
export function formatOnce(
  cited: CitedDocument,
  works: ReadonlyMap<string, Work>,
  { folder, path }: { folder: string; path: string },
): Formatted {
  const file = join(folder, `${digest(path)}.json`);
  const inputs = digest(JSON.stringify(inputsOf(cited, works), withoutPlaces));
  const kept = read(file, inputs);
  if (kept) return kept;
  const formatted = formatClusters(cited, works);
  keep(file, inputs, formatted);
  return formatted;
}

/** Everything that decides what comes out. */
function inputsOf(
  { clusters, uncited, style, language }: CitedDocument,
  works: ReadonlyMap<string, Work>,
): unknown {
  const keys = new Set([
    ...clusters.flatMap(({ cluster }) => cluster.items.map(({ key }) => key)),
    ...uncited,
  ]);
  return [
    codeDigest(),
    styleDigest(style),
    localeDigest(localeFor(language)),
    language,
    clusters,
    uncited,
    [...keys].map((key) => {
      const { csl, inSentenceCase } = works.get(key) ?? {};
      return [key, csl, inSentenceCase];
    }),
  ];
}

/** Where a cluster stands in its file changes with every line above it, and nothing that is formatted. */
const withoutPlaces = (name: string, value: unknown): unknown =>
  name === 'place' ? undefined : value;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const styleDigest = remembered((name: CitedDocument['style']) => digest(styles[name].load()));
const localeDigest = remembered((name: string) => digest(loadLocale(name)));

const require = createRequire(import.meta.url);
let code: string | undefined;

/** The code that formats: ours, citeproc-js, and Node, by whose Unicode data it sorts and capitalises. */
const codeDigest = (): string => (code ??= digest(codeTexts().join('\0')));

function codeTexts(): string[] {
  const src = fileURLToPath(new URL('../..', import.meta.url));
  const ours = globSync('{{citations,bibliography}/**,language}/*.ts', { cwd: src }).sort();
  const files = [...ours.map((name) => join(src, name)), require.resolve('citeproc')];
  return [process.version, ...files.map((file) => readFileSync(file, 'utf8'))];
}

function remembered<T>(find: (of: T) => string): (of: T) => string {
  const found = new Map<T, string>();
  return (of) => {
    const value = found.get(of) ?? find(of);
    found.set(of, value);
    return value;
  };
}

/** A file of the folder: the digest of what went in, that of what came out, and what came out, as JSON. */
type Kept = [inputs: string, output: string, json: string];

function read(file: string, inputs: string): Formatted | undefined {
  try {
    const [madeOf, output, json] = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (madeOf !== inputs || digest(json) !== output) return undefined;
    const { clusters, entries } = JSON.parse(json) as {
      clusters: [string, string][];
      entries: Formatted['entries'];
    };
    return { clusters: new Map(clusters), entries };
  } catch {
    return undefined;
  }
}

function keep(file: string, inputs: string, { clusters, entries }: Formatted): void {
  const json = JSON.stringify({ clusters: [...clusters], entries });
  const kept: Kept = [inputs, digest(json), json];
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Whole or not at all, whoever else builds the same site meanwhile.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A disk that is full or not ours to write to.
  }
}
