/**
 * `npm run screens [-- --site <folder>]`: photograph every kind of page, in both
 * widths and themes and in the states a page at rest does not show, for a person
 * to look at. Builds the site, and that of the fixtures, unless told of a built one.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/launchBrowser.ts';
import { runCommand } from '../../src/cli/runCommand.ts';
import { builtPages } from '../site/builtPages.ts';
import { copyProject } from '../site/copyProject.ts';
import { serveFolder } from '../site/serve.ts';
import { contactSheet, type TakenShot } from './contactSheet.ts';
import { listShots, type Shot } from './shots.ts';

const help = `npm run screens [-- --site <folder>]

Photographs every kind of page, in both widths and themes, and puts the pictures
on one page to look at. Builds the site and that of the fixtures for it.

  --site <folder>  take a built site instead
  --help           this`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = join(root, 'tests', '.build');
const out = join(made, 'screens');

/** Build the site, or another press's in a folder of its own. */
function build(name: string, cwd = root): string {
  const site = join(made, name);
  execFileSync(process.execPath, ['src/cli/build.ts', '--out', site], { cwd, stdio: 'pipe' });
  return site;
}

/** The site of the fixtures, whose essays hold every element and crowded notes. */
function buildPress(): string {
  const press = join(made, 'screens-press');
  copyProject(root, press, join(root, 'tests', 'fixtures', 'site', 'content'));
  return build('screens-press-site', press);
}

async function take(browser: Browser, origin: string, shot: Shot): Promise<TakenShot> {
  const { subject, view, path, options, prepare, screenOnly = false } = shot;
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await loadImages(page);
    await prepare?.(page);
    await page.evaluate(() => document.fonts.ready);
    const file = `page-${subject}-${view}.png`.replaceAll(/[^a-z0-9.]+/gi, '-');
    await page.screenshot({ path: join(out, file), fullPage: !screenOnly });
    return { subject, view, file };
  } finally {
    await context.close();
  }
}

/** Images come when they are near the screen; a picture of the whole page has them all. */
const loadImages = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all(Array.from(document.images, (image) => image.decode()));
  });

/** The pictures shown where pages are shared, beside those of the pages. */
function sharedPictures(site: string, paths: readonly string[]): TakenShot[] {
  return paths.flatMap((path) => {
    const picture = join(site, path, 'picture.png');
    if (!existsSync(picture)) return [];
    const file = `shared-${path}.png`.replaceAll(/[^a-z0-9.]+/gi, '-');
    cpSync(picture, join(out, file));
    return { subject: 'Where pages are shared', view: path, file };
  });
}

/** The pages of a site to photograph; of another press's, the essays only. */
function pagesOf(site: string, isOwn: boolean): Map<string, { hasNotes: boolean }> {
  const pages = [...builtPages(site)].filter(([path]) => isOwn || path.startsWith('/essays/'));
  return new Map(pages.map(([path, { $ }]) => [path, { hasNotes: $('#r1').length > 0 }]));
}

async function photograph(browser: Browser, site: string, isOwn: boolean): Promise<TakenShot[]> {
  const pages = pagesOf(site, isOwn);
  const server = await serveFolder(site);
  const taken: TakenShot[] = [];
  try {
    for (const shot of listShots(pages)) taken.push(await take(browser, server.origin, shot));
  } finally {
    await server.close();
  }
  return [...taken, ...sharedPictures(site, [...pages.keys()])];
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const own = values.site ?? build('screens-site');
  const press = values.site === undefined ? buildPress() : undefined;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  const browser = await launchBrowser();
  const taken: TakenShot[] = [];
  try {
    taken.push(...(await photograph(browser, own, true)));
    if (press) taken.push(...(await photograph(browser, press, false)));
  } finally {
    await browser.close();
  }

  const sheet = join(out, 'index.html');
  writeFileSync(sheet, contactSheet(taken, 'Ibid, page by page'));
  console.log(`${taken.length} pictures: ${pathToFileURL(sheet).href}`);
});
