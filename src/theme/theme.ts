/** Where a reader's choice is kept, in the browser and by nobody else. */
export const themeKey = 'ibid-theme';

/**
 * Show a page in the theme its reader chose before.
 *
 * In the page itself, and not in a file, because a file that comes after the
 * first paint would flash the other theme, and one that the paint waits for
 * would make every reader wait. Every colour is a `light-dark()`, so that the
 * one property is all there is to set; without a choice, what is set is invalid
 * and changes nothing. Where storage is forbidden, so is reading it.
 */
export const earlyTheme = `try{document.documentElement.style.colorScheme=localStorage['${themeKey}']}catch{}`;
