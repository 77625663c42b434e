import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formats } from '../exports/formats.ts';

/** The kinds of files a built site has, in the order told; a file is of the first that knows it. */
const kinds: readonly (readonly [name: string, knows: (path: string) => boolean])[] = [
  ['search index', (path) => path.startsWith('pagefind/')],
  ['pages', (path) => path.endsWith('.html')],
  ['references to take along', (path) => endings.some((ending) => path.endsWith(ending))],
  ['PDFs', (path) => path.endsWith('.pdf')],
  ['pictures', (path) => /\.(?:png|jpe?g|webp|avif|gif|svg)$/.test(path)],
  ['fonts', (path) => path.endsWith('.woff2')],
  ['scripts and styles', (path) => /\.(?:js|css)$/.test(path)],
  ['other files', () => true],
];

const endings = Object.values(formats).map(({ ending }) => ending);

/**
 * What a built site consists of and how big that is, and the pages that take a
 * reader longest: the largest, and the heaviest essay as it is sent.
 *
 * @param dist The folder of the built site.
 */
export function describeSite(dist: string): string {
  const files = globSync('**/*', { cwd: dist })
    .map((path) => ({ path: path.replaceAll('\\', '/'), stat: statSync(join(dist, path)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => ({ path, size: stat.size }));
  const rows = kinds.map(([name, knows], index) => {
    const own = files.filter(
      ({ path }) => knows(path) && !kinds.slice(0, index).some(([, others]) => others(path)),
    );
    return { name, count: own.length, size: total(own) };
  });
  const all = { name: 'together', count: files.length, size: total(files) };
  const lines = [...rows.filter(({ count }) => count > 0), all].map(
    ({ name, count, size }) =>
      `  ${name.padEnd(26)}${count.toLocaleString('en').padStart(8)}${kilobytes(size).padStart(14)}`,
  );

  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const largest = heaviest(pages);
  const essay = heaviest(
    pages
      .filter(({ path }) => /^essays\/[^/]+\/index\.html$/.test(path))
      .map(({ path }) => ({ path, size: sent(dist, path) })),
  );
  return [
    ...lines,
    ...(largest ? [`  largest page: ${addressOf(largest.path)}, ${kilobytes(largest.size)}`] : []),
    ...(essay
      ? [`  heaviest essay: ${addressOf(essay.path)}, ${kilobytes(essay.size)} as sent (gzip)`]
      : []),
  ].join('\n');
}

interface File {
  path: string;
  /** In bytes. */
  size: number;
}

const total = (files: readonly File[]) => files.reduce((sum, { size }) => sum + size, 0);

const heaviest = (files: readonly File[]): File | undefined =>
  [...files].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))[0];

const sent = (dist: string, path: string) =>
  gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;

const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Thousands of bytes, as file managers and networks count them. */
const kilobytes = (bytes: number) =>
  `${(bytes / 1000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`;
