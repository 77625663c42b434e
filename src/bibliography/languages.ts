/**
 * The names babel and polyglossia give to languages (biblatex manual §2.3.12,
 * table 2), as language tags (BCP 47), and the names people write.
 */
const tags: Record<string, string> = {
  afrikaans: 'af',
  american: 'en-US',
  usenglish: 'en-US',
  arabic: 'ar',
  armenian: 'hy',
  australian: 'en-AU',
  austrian: 'de-AT',
  naustrian: 'de-AT',
  basque: 'eu',
  brazil: 'pt-BR',
  brazilian: 'pt-BR',
  breton: 'br',
  british: 'en-GB',
  ukenglish: 'en-GB',
  bulgarian: 'bg',
  canadian: 'en-CA',
  canadien: 'fr-CA',
  acadian: 'fr-CA',
  catalan: 'ca',
  chinese: 'zh',
  'simplified chinese': 'zh-Hans',
  'traditional chinese': 'zh-Hant',
  croatian: 'hr',
  czech: 'cs',
  danish: 'da',
  dutch: 'nl',
  english: 'en',
  esperanto: 'eo',
  estonian: 'et',
  finnish: 'fi',
  french: 'fr',
  francais: 'fr',
  frenchb: 'fr',
  français: 'fr',
  galician: 'gl',
  georgian: 'ka',
  german: 'de',
  germanb: 'de',
  ngerman: 'de',
  deutsch: 'de',
  greek: 'el',
  polutonikogreek: 'grc',
  ancientgreek: 'grc',
  'ancient greek': 'grc',
  hebrew: 'he',
  hindi: 'hi',
  hungarian: 'hu',
  magyar: 'hu',
  icelandic: 'is',
  indonesian: 'id',
  irish: 'ga',
  italian: 'it',
  italiano: 'it',
  japanese: 'ja',
  korean: 'ko',
  latin: 'la',
  latvian: 'lv',
  lithuanian: 'lt',
  malay: 'ms',
  marathi: 'mr',
  mexican: 'es-MX',
  newzealand: 'en-NZ',
  norsk: 'nb',
  nynorsk: 'nn',
  norwegian: 'no',
  bokmal: 'nb',
  persian: 'fa',
  farsi: 'fa',
  piedmontese: 'pms',
  polish: 'pl',
  portuguese: 'pt',
  portuges: 'pt',
  romanian: 'ro',
  russian: 'ru',
  sanskrit: 'sa',
  scottish: 'gd',
  serbian: 'sr',
  serbianc: 'sr-Cyrl',
  slovak: 'sk',
  slovene: 'sl',
  slovenian: 'sl',
  spanish: 'es',
  español: 'es',
  swedish: 'sv',
  swissgerman: 'de-CH',
  nswissgerman: 'de-CH',
  tamil: 'ta',
  thai: 'th',
  turkish: 'tr',
  ukrainian: 'uk',
  urdu: 'ur',
  vietnamese: 'vi',
  welsh: 'cy',
};

/** The language tag for what a bibliography calls a language; undefined for what is none. */
export function languageTag(name: string): string | undefined {
  const word = name.trim().toLowerCase().replace(/^lang/, '');
  if (Object.hasOwn(tags, word)) return tags[word];
  if (!/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/.test(word)) return undefined;
  try {
    return Intl.getCanonicalLocales(word.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Babel's name of a language, by its tag; the other way round than `languageTag`,
 * so that what one reads the other wrote. The first name in the table is the usual one.
 */
export const babelName = (tag: string): string | undefined =>
  Object.keys(tags).find((name) => tags[name] === tag && !name.includes(' '));
