const known = new Map<string, Intl.ListFormat>();

/** Join words as a language joins a list: `Riordan, Machoň and Csajková`; its rules are loaded once, for thousands of works. */
export function listIn(language: string, words: readonly string[]): string {
  const list = known.get(language) ?? new Intl.ListFormat(language);
  known.set(language, list);
  return list.format(words);
}
