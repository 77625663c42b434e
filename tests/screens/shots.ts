import type { BrowserContextOptions, Page } from 'playwright-core';

/** One picture of the set: a page in a state, on a screen. */
export interface Shot {
  /** What is shown, in a few words; pictures of one subject stand in one row. */
  subject: string;
  /** How it is shown: `390 dark`. */
  view: string;
  path: string;
  options: BrowserContextOptions;
  /** Bring the page into its state, once it is loaded. */
  prepare?: (page: Page) => Promise<void>;
  /** Take what the screen shows and not the whole page. */
  screenOnly?: boolean;
}

const screens = {
  390: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 },
  1440: { viewport: { width: 1440, height: 900 } },
};

const themes = ['light', 'dark'] as const;

/** A page in both widths and both themes. */
const inAllViews = (subject: string, path: string): Shot[] =>
  Object.entries(screens).flatMap(([width, screen]) =>
    themes.map((colorScheme) => ({
      subject,
      view: `${width} ${colorScheme}`,
      path,
      options: { ...screen, colorScheme },
    })),
  );

/** Bring the mark of a note into the middle, so that nothing scrolls when it is used. */
async function toMark(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((mark) => mark.scrollIntoView({ block: 'center' }));
}

async function openSheet(page: Page): Promise<void> {
  await toMark(page, '#r1 button');
  await page.locator('#r1 button').click();
  // Until the sheet has slid in.
  await page.waitForTimeout(500);
}

async function followMark(page: Page): Promise<void> {
  await toMark(page, '#r1 a');
  await page.locator('#r1 a').click();
  await page.waitForTimeout(300);
}

async function tabToMark(page: Page): Promise<void> {
  await toMark(page, '#r1 a');
  await page.locator('#r1 a').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
}

/** The states of an essay that has notes: those that a page at rest does not show. */
function inAllStates(path: string): Shot[] {
  const shot = (
    subject: string,
    width: keyof typeof screens,
    view: string,
    options: BrowserContextOptions,
    prepare: Shot['prepare'],
  ): Shot => ({
    subject: `${path} ${subject}`,
    view: `${width} ${view}`,
    path,
    options: { ...screens[width], ...options },
    ...(prepare ? { prepare } : {}),
    screenOnly: true,
  });
  const forced = { forcedColors: 'active' } as const;
  const noScripts = { javaScriptEnabled: false };
  return [
    ...themes.map((colorScheme) => shot('a sheet', 390, colorScheme, { colorScheme }, openSheet)),
    shot('a sheet', 390, 'forced colours', forced, openSheet),
    shot('a sheet', 390, 'no scripts', noScripts, openSheet),
    ...themes.map((colorScheme) => shot('a note', 1440, colorScheme, { colorScheme }, followMark)),
    shot('a note', 1440, 'forced colours', forced, followMark),
    shot('a note', 1440, 'more contrast', { contrast: 'more' }, followMark),
    shot('the keyboard', 1440, 'light', {}, tabToMark),
    shot('between widths', 1440, 'at 1024', { viewport: { width: 1024, height: 768 } }, undefined),
    shot('between widths', 390, 'at 320', { viewport: { width: 320, height: 640 } }, undefined),
  ];
}

/** A reader's choice against the system, at the foot of the page where it is made. */
const inChosenTheme: Shot[] = Object.entries(screens).map(([width, screen]) => ({
  subject: '/ in a theme against the system',
  view: `${width} dark, chosen`,
  path: '/',
  options: { ...screen, colorScheme: 'light' },
  prepare: (page) =>
    page
      .getByLabel('Theme')
      .selectOption('dark')
      .then(() => undefined),
}));

/** As wide as the text of a page of A4 with our margins. */
const paper = { viewport: { width: 522, height: 738 }, colorScheme: 'light' } as const;

/** On paper, as one long page: `npm run pdf` makes the pages themselves. */
const inPrint = (path: string): Shot => ({
  subject: `${path} in print`,
  view: 'print',
  path,
  options: paper,
  prepare: (page) => page.emulateMedia({ media: 'print' }),
});

/**
 * The set for a site with these pages: every kind of page in all views, every
 * essay, the essays with notes in all their states, and a theme that was chosen.
 */
export function listShots(pages: ReadonlyMap<string, { hasNotes: boolean }>): Shot[] {
  const paths = [...pages.keys()];
  const kind = (pattern: RegExp) => paths.filter((path) => pattern.test(path));
  const [work] = kind(/^\/references\/(?!by-)[^/]+\/$/);
  const essays = kind(/^\/essays\/[^/]+\/$/);
  const shown = ['/', ...essays, '/references/', work, '/search/', '/404.html'];
  return [
    ...shown.flatMap((path) => (path && pages.has(path) ? inAllViews(path, path) : [])),
    ...essays.flatMap((path) => (pages.get(path)?.hasNotes ? inAllStates(path) : [])),
    ...(pages.has('/') ? inChosenTheme : []),
    ...essays.map(inPrint),
  ];
}
