/** The part of Intl that Node has and TypeScript's library does not know yet (ECMA-402, Intl Locale Info). */
interface LocaleWithText extends Intl.Locale {
  getTextInfo?: () => { direction: 'ltr' | 'rtl' };
}

/** Whether a language is written from right to left, by its BCP 47 tag. */
export function isRightToLeft(language: string): boolean {
  const locale: LocaleWithText = new Intl.Locale(language);
  return locale.getTextInfo?.().direction === 'rtl';
}
