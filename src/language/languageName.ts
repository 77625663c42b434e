/** What a language calls itself, by its BCP 47 tag: `日本語`, `English`, `中文（繁體）`. */
export function languageName(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  const shown = script ? `${language}-${script}` : language;
  return new Intl.DisplayNames(tag, { type: 'language' }).of(shown) ?? tag;
}
