/**
 * `npm run screens [-- --site <folder>]`: photograph every kind of page, in both
 * widths and themes and in the states a page at rest does not show, for a person
 * to look at. Builds the site, unless told of a built one.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/browser/launchBrowser.ts';
import { builtPages } from '../site/builtPages.ts';
import { serveFolder } from '../site/serve.ts';
import { contactSheet, type TakenShot } from './contactSheet.ts';
import { listShots, type Shot } from './shots.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = join(root, 'tests', '.build');
const out = join(made, 'screens');

function build(): string {
  const site = join(made, 'screens-site');
  execFileSync(process.execPath, ['src/cli/build.ts', '--out', site], { cwd: root, stdio: 'pipe' });
  return site;
}

async function take(browser: Browser, origin: string, shot: Shot): Promise<TakenShot> {
  const { subject, view, path, options, prepare, screenOnly = false } = shot;
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await prepare?.(page);
    await page.evaluate(() => document.fonts.ready);
    const file = `page-${subject}-${view}.png`.replaceAll(/[^a-z0-9.]+/gi, '-');
    await page.screenshot({ path: join(out, file), fullPage: !screenOnly });
    return { subject, view, file };
  } finally {
    await context.close();
  }
}

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

const { values } = parseArgs({ options: { site: { type: 'string' } } });
const site = values.site ?? build();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const pages = new Map(
  [...builtPages(site)].map(([path, { $ }]) => [path, { hasNotes: $('#r1').length > 0 }]),
);
const server = await serveFolder(site);
const browser = await launchBrowser();
const taken: TakenShot[] = [];
try {
  for (const shot of listShots(pages)) taken.push(await take(browser, server.origin, shot));
} finally {
  await browser.close();
  await server.close();
}
taken.push(...sharedPictures(site, [...pages.keys()]));

const sheet = join(out, 'index.html');
writeFileSync(sheet, contactSheet(taken, 'Ibid, page by page'));
console.log(`${taken.length} pictures: ${pathToFileURL(sheet).href}`);
