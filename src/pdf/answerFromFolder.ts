import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** Where a built site stands: in a folder here, and at an address on the web. */
export interface BuiltSite {
  dir: string;
  /** The address of its home page, with a slash at its end. */
  home: URL;
}

/** Where an address stands in the folder of the site; undefined when it is not the site's. */
export function placeOf({ home }: BuiltSite, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  return decodeURIComponent(pathname.slice(home.pathname.length));
}

/**
 * Let a browser read a built site at the address it will have on the web.
 *
 * No server and no network: requests are answered from the folder, and any
 * other is refused. So the links of a printed page lead to the site, where
 * those of a page served from this machine would lead to this machine. And a
 * printer waits for its fonts, where a reader on a slow line does without them.
 */
export async function answerFromFolder(context: BrowserContext, built: BuiltSite): Promise<void> {
  await context.route('**/*', async (route) => {
    const place = placeOf(built, route.request().url());
    const path = join(built.dir, (place ?? '').replace(/(^|\/)$/, '$1index.html'));
    const isThere = place !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile();
    if (!isThere) {
      await route.abort();
    } else if (route.request().resourceType() === 'document') {
      const html = readFileSync(path, 'utf8').replaceAll(
        /font-display:\s*optional/g,
        'font-display:block',
      );
      await route.fulfill({ body: html, contentType: 'text/html;charset=utf-8' });
    } else {
      await route.fulfill({ path });
    }
  });
}
