import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from './builtPages.ts';

const dist = inject('dist');
const { dist: based, base } = inject('based');
const pages = [...builtPages(dist).values()].filter(({ $ }) => $('[name="robots"]').length === 0);

/** What the head of a page says of its picture. */
const said = ({ $ }: (typeof pages)[number], what: string) =>
  $(`meta[property="og:image${what}"]`).attr('content') ?? '';

describe('the picture of a page', () => {
  it.each(pages.map((page) => [page.path, page] as const))(
    'of %s is a PNG of 1200 × 630 at a full address, and told in words',
    async (_, page) => {
      const address = new URL(said(page, ''));
      expect(address.origin).toBe('https://essays.example');
      const { format, width, height } = await sharp(join(dist, address.pathname)).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
      expect([said(page, ':width'), said(page, ':height')]).toEqual(['1200', '630']);
      expect(said(page, ':alt')).toMatch(/^Ibid\. ./);
      expect(page.$('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
    },
  );

  it('is the page’s own for essays and works, and the site’s for the rest', () => {
    for (const page of pages) {
      const isOwn = /^\/(?:essays|references)\/(?!by-)[^/]+\/$/.test(page.path);
      const expected = isOwn ? `${page.path}picture.png` : '/picture.png';
      expect(new URL(said(page, '')).pathname).toBe(expected);
    }
  });

  it('stands beside the page of a site below a folder, and is the same to the byte', () => {
    for (const page of builtPages(based).values()) {
      if (page.$('[name="robots"]').length > 0) continue;
      const { pathname } = new URL(said(page, ''));
      expect(pathname.startsWith(base)).toBe(true);
      const path = pathname.slice(base.length);
      expect(readFileSync(join(based, path)).equals(readFileSync(join(dist, path)))).toBe(true);
    }
  });
});
