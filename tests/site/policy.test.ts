import { describe, expect, inject, it } from 'vitest';
import { builtPages } from './builtPages.ts';

describe.each([
  ['the site', inject('dist')],
  ['a site in a folder', inject('based').dist],
  ['another press', inject('press')],
])('every page of %s', (_, dist) => {
  it.each([...builtPages(dist)])(
    'says what it may load, before it loads anything: %s',
    (__, page) => {
      const [charset, policy] = page.$('head').children().toArray();
      expect(charset?.attribs).toEqual({ charset: 'utf-8' });
      expect(policy?.attribs['http-equiv']).toBe('Content-Security-Policy');
      expect(policy?.attribs.content).toMatch(
        /^default-src 'none';.*;script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[^']+')?$/,
      );
      expect(policy?.attribs.content).not.toContain('unsafe-inline');
      expect(page.$('style').length).toBeLessThanOrEqual(1);
    },
  );
});
