import { themeLabelsEn } from './themeLabels.en.ts';
import { themeLabelsJa } from './themeLabels.ja.ts';

/**
 * The words of the choice of a theme. Not among the page's other words, since
 * the script that makes the control has them, and no page without it needs any.
 */
export interface ThemeLabels {
  theme: string;
  /** As the reader's system has it. */
  system: string;
  light: string;
  dark: string;
}

const languages: Record<string, ThemeLabels> = { en: themeLabelsEn, ja: themeLabelsJa };

/** The words in a language, by its BCP 47 tag; English where the site does not speak it. */
export const themeLabelsIn = (language: string): ThemeLabels =>
  languages[language.split('-')[0] ?? ''] ?? themeLabelsEn;
