const known = new Map<string, string>();

/**
 * The language of a BCP 47 tag, without script or region: `en` of `en-GB`.
 *
 * Kept, because parsing a tag takes as long as comparing a hundred, and essays
 * are compared with one another.
 *
 * @throws RangeError if it is no such tag.
 */
export function primaryLanguage(tag: string): string {
  const language = known.get(tag) ?? new Intl.Locale(tag).language;
  known.set(tag, language);
  return language;
}
