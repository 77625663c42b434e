import type { ThemeLabels } from './themeLabels.ts';

export const themeLabelsJa: ThemeLabels = {
  theme: '配色',
  system: 'システムに合わせる',
  light: 'ライト',
  dark: 'ダーク',
};
