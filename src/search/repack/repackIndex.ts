import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { cutWords } from './cutWords.ts';
import type { Chunk, Entry, Filter, Metadata, Words } from './indexFiles.ts';
import { pack, unpack } from './packedFile.ts';

/**
 * Write Pagefind's index anew: the same for the same site, and in smaller parts.
 *
 * Pagefind keeps the values of a filter in a table without an order, so that
 * two builds of one site differ in the filters, their names, and all that names
 * them. Here they are in order. Words come in parts of a few kilobytes
 * (cutWords.ts). And pages, which Pagefind calls by 28 random bits each, are
 * numbered: the list of ten thousand, which every reader loads first, is half
 * as long. Before the number stands what all pages hold, so that no name ever
 * stands for two contents.
 *
 * @param dir The folder of the index, `pagefind/`.
 */
export async function repackIndex(dir: URL): Promise<void> {
  const entryFile = new URL('pagefind-entry.json', dir);
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  for (const [language, of] of Object.entries(entry.languages).sort()) {
    const former = new URL(`pagefind.${of.hash}.pf_meta`, dir);
    const [version, pages, chunks, filters, ...rest] = unpack(await readFile(former)) as Metadata;
    const metadata: Metadata = [
      version,
      await numberPages(pages, new URL('fragment/', dir)),
      await cutChunks(chunks, language, new URL('index/', dir)),
      await orderFilters(filters, language, new URL('filter/', dir)),
      ...rest,
    ];
    await rm(former);
    const packed = pack(metadata);
    of.hash = nameOf(packed, language);
    await writeFile(new URL(`pagefind.${of.hash}.pf_meta`, dir), packed);
  }
  await writeFile(entryFile, JSON.stringify(entry));
}

/** A file is called by what it holds, so that a host may let it be kept for ever. */
const nameOf = (content: string | Uint8Array, language: string): string =>
  `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;

async function numberPages(pages: Metadata[1], dir: URL): Promise<Metadata[1]> {
  const all = nameOf(pages.map(([file]) => file).join(), 'p');
  const numbered = pages.map(([, words], index): [string, number] => [
    `${all}_${index.toString(36)}`,
    words,
  ]);
  for (const [index, [file]] of pages.entries()) {
    const name = numbered[index]?.[0] ?? file;
    await rename(new URL(`${file}.pf_fragment`, dir), new URL(`${name}.pf_fragment`, dir));
  }
  return numbered;
}

async function cutChunks(chunks: readonly Chunk[], language: string, dir: URL): Promise<Chunk[]> {
  const cut: Chunk[] = [];
  for (const [, , file] of chunks) {
    const former = new URL(`${file}.pf_index`, dir);
    const [words] = unpack(await readFile(former)) as Words;
    await rm(former);
    for (const part of cutWords(words)) {
      const packed = pack([part] satisfies Words);
      const name = nameOf(packed, language);
      await writeFile(new URL(`${name}.pf_index`, dir), packed);
      cut.push([part[0]?.[0] ?? '', part.at(-1)?.[0] ?? '', name]);
    }
  }
  return cut;
}

async function orderFilters(
  filters: Metadata[3],
  language: string,
  dir: URL,
): Promise<Metadata[3]> {
  const ordered: Metadata[3] = [];
  for (const [name, file] of filters) {
    const former = new URL(`${file}.pf_filter`, dir);
    const [, values] = unpack(await readFile(former)) as Filter;
    await rm(former);
    values.sort(([a], [b]) => byBytes(a, b));
    const packed = pack([name, values] satisfies Filter);
    const renamed = nameOf(packed, language);
    await writeFile(new URL(`${renamed}.pf_filter`, dir), packed);
    ordered.push([name, renamed]);
  }
  return ordered.sort(([a], [b]) => byBytes(a, b));
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
