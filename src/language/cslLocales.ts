import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

const folder = require('citeproc-locales') as string;

/** The CSL locales there are: `de-DE`, `en-GB`, `eu` … */
const names: readonly string[] = readdirSync(folder)
  .map((file) => /^locales-(.+)\.xml$/.exec(file)?.[1])
  .filter((name) => name !== undefined)
  .sort();

/** What a language that has no locale of its own is set in. */
const fallback = 'en-US';

/**
 * The CSL locale for a language: its own, that of its main country, or another
 * of the same language; English where CSL does not know the language.
 *
 * Chosen here, because citeproc-js asks for `locales-en-AU.xml` by that name
 * and breaks off when there is none.
 *
 * @example localeFor('ja') // => 'ja-JP'
 */
export function localeFor(tag: string): string {
  const { language, region } = new Intl.Locale(tag);
  const own = (country: string | undefined) =>
    names.find((name) => name === (country ? `${language}-${country}` : language));
  // Of the two Englishes CSL knows, the world outside America writes the British one.
  if (language === 'en') return own(region) ?? (region ? 'en-GB' : fallback);
  const main = new Intl.Locale(tag).maximize().region;
  return own(region) ?? own(main) ?? own(undefined) ?? mainOf(language) ?? fallback;
}

/** The locale of a language's main country, else whichever there is. */
function mainOf(language: string): string | undefined {
  const { region } = new Intl.Locale(language).maximize();
  const same = names.filter((name) => name.split('-')[0] === language);
  return same.find((name) => name === `${language}-${region ?? ''}`) ?? same[0];
}

/**
 * Terms of the locators that CSL 1.0.2 added ("Locators"), as they are
 * abbreviated in English; tables and rules by their words, as pandoc leaves them.
 *
 * The package is older and lacks them in every language, and citeproc-js prints
 * a locator whose term it lacks without it: `(2006, 4)` for `[@key, eq. 4]`.
 */
const laterTerms = {
  appendix: ['app.', 'apps.'],
  equation: ['eq.', 'eqs.'],
  rule: ['rule', 'rules'],
  supplement: ['supp.', 'supps.'],
  table: ['table', 'tables'],
} as const;

/** The XML of a CSL locale, of the fallback where there is none by that name; with the later terms it lacks. */
export function loadLocale(name: string): string {
  const file = join(folder, `locales-${names.includes(name) ? name : fallback}.xml`);
  const xml = readFileSync(file, 'utf8');
  const lacking = Object.entries(laterTerms)
    .filter(([term]) => !xml.includes(`<term name="${term}"`))
    .flatMap(([term, [single, multiple]]) =>
      ['', ' form="short"'].map(
        (form) =>
          `<term name="${term}"${form}><single>${single}</single><multiple>${multiple}</multiple></term>`,
      ),
    );
  return xml.replace('</terms>', `${lacking.join('')}</terms>`);
}
