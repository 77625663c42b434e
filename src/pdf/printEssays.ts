import { globSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { launchBrowser } from '../browser/launchBrowser.ts';
import { site } from '../site.ts';
import { answerFromFolder, placeOf, type BuiltSite } from './answerFromFolder.ts';
import { describePdf } from './describePdf.ts';

/**
 * Print every essay of a built site that announces a PDF, to where it says.
 *
 * The pages say it themselves, so that a link and its file come from one place.
 *
 * @param folder Where it was built.
 * @param home The address its home page will have.
 * @param onPrinted Told of each essay: printing takes about a second for every one.
 * @returns How many were printed.
 */
export async function printEssays(
  folder: URL,
  home: URL,
  onPrinted: (slug: string) => void,
): Promise<number> {
  const built = { dir: fileURLToPath(folder), home };
  const pages = globSync('essays/*/index.html', { cwd: built.dir }).sort();
  const browser = await launchBrowser();
  try {
    // Without scripts: what they add to a page is of no use on paper. And fonts are waited for
    // (answerFromFolder), which is another style than the one the page allows.
    const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
    await answerFromFolder(context, built);
    let printed = 0;
    for (const page of pages) {
      const slug = basename(dirname(page));
      if (!(await printEssay(context, built, new URL(`essays/${slug}/`, built.home)))) continue;
      printed += 1;
      onPrinted(slug);
    }
    return printed;
  } finally {
    await browser.close();
  }
}

/** Print one essay as tagged pages of A4; false when it announces no PDF. */
async function printEssay(context: BrowserContext, built: BuiltSite, url: URL): Promise<boolean> {
  const page = await context.newPage();
  try {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(url.href);
    const said = await page.evaluate(async () => {
      // A font that comes late would not be waited for; and one of which only the notes have need,
      // which are painted a frame later, is not even asked for yet.
      await Promise.all(Array.from(document.fonts, (face) => face.load()));
      await document.fonts.ready;
      const announced = document.querySelector<HTMLLinkElement>(
        'link[rel="alternate"][type="application/pdf"]',
      );
      const content = (name: string) =>
        document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
      return {
        address: announced?.href,
        title: document.querySelector('h1')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '',
        author: content('author'),
        subject: content('description'),
      };
    });
    const { address, title, author, subject } = said;
    if (address === undefined) return false;
    const path = placeOf(built, address);
    if (path === undefined) throw new Error(`${url.href} announces ${address}, outside the site.`);
    const pdf = await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
    });
    const about = { Title: title, Author: author, Subject: subject, Creator: site.name };
    writeFileSync(join(built.dir, path), describePdf(pdf, about));
    return true;
  } finally {
    await page.close();
  }
}
