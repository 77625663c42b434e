/** Whether a language is written from right to left, by its BCP 47 tag. */
export function isRightToLeft(language: string): boolean {
  return new Intl.Locale(language).getTextInfo().direction === 'rtl';
}
