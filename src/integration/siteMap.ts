import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AstroIntegration } from 'astro';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';
import { essayPath } from '../routes/essayPath.ts';
import { readFrontMatter } from '../schema/readFrontMatter.ts';
import type { Revision } from '../sources/readRevisions.ts';
import type { SourceFile } from '../sources/readSources.ts';
import { lastChange } from '../syndication/lastChange.ts';

/**
 * The sitemap: every page but the one for what is not there, and of essays when
 * they last changed, where that is known. Other pages are made of many files,
 * and of them no date would be true; nor would one of the whole, by which a
 * crawler decides whether to look (Astro's own sitemap gives it one).
 */
export function siteMap(
  essays: readonly SourceFile[],
  revisions: ReadonlyMap<string, Revision>,
): AstroIntegration {
  let home: URL;
  return {
    name: 'ibid:sitemap',
    hooks: {
      'astro:config:done'({ config }) {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site);
      },
      async 'astro:build:done'({ dir, pages }) {
        const changes = changesOf(essays, revisions);
        const paths = pages.map(({ pathname }) => pathname).filter((path) => path !== '404/');
        const addresses = paths.sort().map((path) => ({
          url: new URL(path, home).href,
          ...(changes.has(path) ? { lastmod: changes.get(path) } : {}),
        }));
        await pipeline(
          Readable.from(addresses),
          new SitemapAndIndexStream({
            limit: largest,
            getSitemapStream(number) {
              const file = `sitemap-${number + 1}.xml`;
              const part = new SitemapStream({ xmlns: noExtensions });
              const written = part.pipe(createWriteStream(new URL(file, dir)));
              return [new URL(file, home).href, part, written];
            },
          }),
          createWriteStream(new URL('sitemap.xml', dir)),
        );
      },
    },
  };
}

/** How many addresses a sitemap may have (sitemaps.org). */
const largest = 50_000;

const noExtensions = { news: false, video: false, image: false, xhtml: false };

/** When essays last changed, by the paths of their pages. */
function changesOf(
  essays: readonly SourceFile[],
  revisions: ReadonlyMap<string, Revision>,
): Map<string, string> {
  return new Map(
    essays.flatMap(({ path, text }) => {
      const slug = path.split('/').at(-2) ?? path;
      const { data } = readFrontMatter(text, path);
      const revision = revisions.get(slug);
      const change = data && revision && lastChange(data, revision);
      return change?.isRecorded ? [[essayPath(slug), change.at] as const] : [];
    }),
  );
}
