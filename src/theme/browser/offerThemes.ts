import { themeLabelsIn } from '../../language/themeLabels.ts';
import { themeKey } from '../theme.ts';

const root = document.documentElement;

/**
 * Let the reader choose between the light and the dark theme, at the foot of
 * the page; the page follows the system until then, and again when told to.
 *
 * Made here and not in the page, which without scripts could not offer it. A
 * choice is kept only when one is made, and for the site's other open pages too.
 */
export function offerThemes(): void {
  const foot = document.querySelector('.foot > div');
  if (!foot || !canKeep()) return;
  const { theme, ...names } = themeLabelsIn(root.lang);
  const select = document.createElement('select');
  for (const [name, text] of Object.entries(names)) {
    select.append(new Option(text, name === 'system' ? '' : name));
  }
  const show = (): void => {
    const chosen = localStorage.getItem(themeKey) ?? '';
    root.style.colorScheme = chosen;
    select.value = root.style.colorScheme;
  };
  select.addEventListener('change', () => {
    if (select.value) localStorage.setItem(themeKey, select.value);
    else localStorage.removeItem(themeKey);
    show();
  });
  addEventListener('storage', show);
  show();

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const label = document.createElement('label');
  label.className = 'theme';
  label.append(theme, select);
  foot.append(label);
}

/** Where nothing can be kept, the choice would be gone with the page. */
function canKeep(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

const style = `
.theme { display: flex; flex-wrap: wrap; align-items: center; gap: .6em; min-inline-size: 0 }
.theme select {
  max-inline-size: 100%; min-block-size: 44px; padding-inline: .5em; border: 1px solid var(--line); border-radius: 0;
  background: var(--paper); color: var(--ink); font: inherit
}`;
