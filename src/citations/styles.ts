import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The citation styles an essay may name, and the package each comes from.
 *
 * Styles are named here and nowhere else: a path or an address in the front
 * matter would let a manuscript read the disk or call the network.
 */
export const styles = {
  'chicago-notes': {
    title: 'Chicago Manual of Style, notes and bibliography',
    load: () => packagedStyle('@citation/csl-style-chicago-fullnote-bibliography'),
  },
} as const;

export type StyleName = keyof typeof styles;

/** CSL XML from a `@citation/csl-style-…` package, whose JSON is read without its CommonJS wrapper. */
function packagedStyle(name: string): string {
  const { content } = JSON.parse(readFileSync(require.resolve(`${name}/info.json`), 'utf8')) as {
    content: string;
  };
  return content;
}

const localeFolder = require('citeproc-locales') as string;

/** The XML of a CSL locale, or nothing where there is none by that name; citeproc then falls back by itself. */
export function loadLocale(name: string): string {
  try {
    return readFileSync(join(localeFolder, `locales-${name}.xml`), 'utf8');
  } catch {
    return '';
  }
}
