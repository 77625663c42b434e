import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** A page as it was built. */
export interface BuiltPage {
  /** Its address below the site: `/references/`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Every page of a built site, by its address. */
export function builtPages(dist: string): Map<string, BuiltPage> {
  const files = globSync('**/*.html', { cwd: dist });
  return new Map(
    files.map((file) => {
      const path = `/${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;
      const html = readFileSync(join(dist, file), 'utf8');
      return [path, { path, html, $: load(html) }];
    }),
  );
}

/** Whether a page stands where a work stood under a former key, and only leads to where it stands now. */
export const leadsOn = ({ $ }: BuiltPage): boolean => $('meta[http-equiv="refresh" i]').length > 0;
