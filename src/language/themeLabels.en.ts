import type { ThemeLabels } from './themeLabels.ts';

export const themeLabelsEn: ThemeLabels = {
  theme: 'Theme',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};
