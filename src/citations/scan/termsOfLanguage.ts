import { loadLocale, localeFor } from '../../language/cslLocales.ts';
import { locatorTypes } from './locatorTerms.ts';

const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * From a term a locator may begin with, in lower case, to its CSL locator type.
 *
 * English terms count in every language, as pandoc users write them; those of
 * the essay's own language come from its CSL locale, as pandoc takes them, and
 * go before English ones: `S. 3` is a page in German.
 */
export function termsOfLanguage(language: string): ReadonlyMap<string, string> {
  const locale = localeFor(language);
  const terms = known.get(locale) ?? readTerms(locale);
  known.set(locale, terms);
  return terms;
}

function readTerms(locale: string): ReadonlyMap<string, string> {
  const types = new Set(locatorTypes.values());
  const terms = new Map(locatorTypes);
  const pattern =
    /<term name="([^"]+)"(?: form="(?:short|symbol)")?(?: gender[^>]*)?>([^]*?)<\/term>/g;
  for (const [, name = '', forms = ''] of loadLocale(locale).matchAll(pattern)) {
    const type = name.replace('sub verbo', 'sub-verbo');
    if (!types.has(type)) continue;
    for (const form of forms.split(/<[^>]*>/)) {
      const term = form
        .replaceAll(/&#160;|\s/g, ' ')
        .trim()
        .toLowerCase();
      if (/[\p{L}§¶]/u.test(term)) terms.set(term, type);
    }
  }
  return terms;
}
