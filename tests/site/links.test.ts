import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, type BuiltPage } from './builtPages.ts';

const sites = [
  { name: 'at the root of a host', dist: inject('dist'), base: '/' },
  { name: 'in a folder of a host', ...inject('based') },
];

describe.each(sites)('the site $name', ({ dist, base }) => {
  const pages = builtPages(dist);

  it('has the pages it should', () => {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([
        '/',
        '/essays/space-diplomacy/',
        '/references/',
        '/search/',
        '/404.html',
      ]),
    );
  });

  it('has no id twice on a page', () => {
    for (const { path, $ } of pages.values()) {
      const ids = $('[id]')
        .toArray()
        .map((node) => node.attribs.id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  it('has one h1 on each page, and skips no level of heading', () => {
    for (const { path, $ } of pages.values()) {
      const levels = $('h1,h2,h3,h4,h5,h6')
        .toArray()
        .map((node) => Number(node.tagName.slice(1)));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(jumps, path).toEqual([]);
    }
  });

  it('resolves every link, file and fragment within itself', () => {
    const broken: string[] = [];
    for (const page of pages.values()) {
      for (const address of addressesOn(page)) {
        const url = new URL(address, `https://site.invalid${base}${page.path.slice(1)}`);
        if (url.origin !== 'https://site.invalid') continue;
        if (!resolves(url)) broken.push(`${page.path} → ${address}`);
      }
    }
    expect(broken).toEqual([]);

    function resolves({ pathname, hash }: URL): boolean {
      if (!pathname.startsWith(base)) return false;
      const path = `/${decodeURIComponent(pathname.slice(base.length))}`;
      const target = pages.get(path);
      if (!target) return !path.endsWith('/') && existsSync(join(dist, path));
      const id = decodeURIComponent(hash.slice(1));
      return (
        id === '' ||
        target
          .$('[id]')
          .toArray()
          .some((node) => node.attribs.id === id)
      );
    }
  });
});

/** Every address a page points to or loads. */
function addressesOn({ $ }: BuiltPage): string[] {
  const named = $('[href], [src], [action]')
    .toArray()
    .flatMap(({ attribs: { href, src, action } }) => [href, src, action]);
  const styled = $('style')
    .text()
    .matchAll(/url\(["']?([^"')]+)["']?\)/g);
  return [...named, ...[...styled].map(([, address]) => address)].filter(
    (address): address is string => address !== undefined,
  );
}
