import { expect, it } from 'vitest';

import { launchBrowser } from '../../src/browser/launchBrowser.ts';

it('starts a browser that runs scripts and lays out pages', { timeout: 60_000 }, async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
    await page.setContent('<p id="a" style="margin:0">one<script>a.append(" two")</script></p>');
    expect(await page.textContent('#a')).toContain('one');
    expect(await page.evaluate('document.body.innerText')).toBe('one two');
    expect((await page.locator('#a').boundingBox())?.width).toBe(624);
  } finally {
    await browser.close();
  }
});
