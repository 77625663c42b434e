import { createHash } from 'node:crypto';
import { cutWords } from './cutWords.ts';
import type { Chunk, Entry, Filter, Metadata, Words } from './indexFiles.ts';
import { pack, unpack } from './packedFile.ts';

/** Files by their paths below `pagefind/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

const entryFile = 'pagefind-entry.json';

/**
 * Pagefind's index anew: the same for the same site, and in smaller parts.
 *
 * Pagefind keeps the values of a filter in a table without an order, so that
 * two builds of one site differ in the filters, their names, and all that names
 * them. Here they are in order. Words come in parts of a few kilobytes
 * (cutWords.ts). And pages, which Pagefind calls by 28 random bits each, are
 * numbered: the list of ten thousand, which every reader loads first, is a
 * third shorter. Before the number stands what all pages hold, so that no name
 * ever stands for two contents.
 *
 * Pure. What Pagefind's program needs besides the index is returned as it is.
 */
export function repackIndex(files: Files): Map<string, Uint8Array> {
  const { version, include_characters, languages } = JSON.parse(
    text(read(files, entryFile)),
  ) as Entry;
  const repacked = new Map([...files].filter(([path]) => !isOfIndex(path)));
  for (const [language, of] of Object.entries(languages)) {
    const former = unpack(read(files, `pagefind.${of.hash}.pf_meta`)) as Metadata;
    const [generator, pages, chunks, filters, ...rest] = former;
    const add = (folder: string, ending: string) => (data: unknown) => {
      const content = pack(data);
      const name = `${language}_${hash(content)}`;
      repacked.set(`${folder}${name}${ending}`, content);
      return name;
    };
    of.hash = add(
      'pagefind.',
      '.pf_meta',
    )([
      generator,
      numberPages(pages, files, repacked),
      cutChunks(chunks, files, add('index/', '.pf_index')),
      orderFilters(filters, files, add('filter/', '.pf_filter')),
      ...rest,
    ] satisfies Metadata);
  }
  const entry: Entry = { version, languages: inOrder(languages), include_characters };
  repacked.set(entryFile, Buffer.from(JSON.stringify(entry)));
  return repacked;
}

const isOfIndex = (path: string): boolean =>
  path === entryFile || /\.pf_(?:meta|fragment|index|filter)$/.test(path);

function read(files: Files, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`Pagefind has made no ${path}.`);
  return content;
}

const text = (content: Uint8Array): string => Buffer.from(content).toString('utf8');

/** A file is called by what it holds, so that a host may let it be kept for ever. */
const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

function numberPages(
  pages: Metadata[1],
  files: Files,
  repacked: Map<string, Uint8Array>,
): Metadata[1] {
  const all = hash(pages.map(([file]) => file).join());
  return pages.map(([file, words], index) => {
    const name = `${all}_${index.toString(36)}`;
    repacked.set(`fragment/${name}.pf_fragment`, read(files, `fragment/${file}.pf_fragment`));
    return [name, words];
  });
}

type Add = (data: unknown) => string;

const cutChunks = (chunks: readonly Chunk[], files: Files, add: Add): Chunk[] =>
  chunks.flatMap(([, , file]) => {
    const [words] = unpack(read(files, `index/${file}.pf_index`)) as Words;
    return cutWords(words).map((part): Chunk => {
      const [first = '', last = first] = [part[0]?.[0], part.at(-1)?.[0]];
      return [first, last, add([part] satisfies Words)];
    });
  });

const orderFilters = (filters: Metadata[3], files: Files, add: Add): Metadata[3] =>
  filters
    .map(([name, file]): [string, string] => {
      const [, values] = unpack(read(files, `filter/${file}.pf_filter`)) as Filter;
      return [name, add([name, values.sort(byBytes)] satisfies Filter)];
    })
    .sort(byBytes);

const byBytes = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Buffer.compare(Buffer.from(a), Buffer.from(b));

const inOrder = <Value>(table: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(table).sort(byBytes));
