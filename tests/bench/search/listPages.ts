import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';

/** A page of the list of references, by its address. */
export interface ListPage {
  path: string;
  works: number;
  raw: number;
  gzip: number;
}

/** The pages of a built site that list its works: the first, then by author, year and title. */
export function listPages(dist: string): ListPage[] {
  const files = globSync(['references/index.html', 'references/by-*/**/index.html'], { cwd: dist });
  return files
    .map((file) => {
      const content = readFileSync(join(dist, file));
      return {
        path: `/${dirname(file).split(sep).join('/')}/`,
        works: load(content.toString())('.works .entry').length,
        raw: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
      };
    })
    .sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
}
