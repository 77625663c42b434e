import { chromium, type Browser } from 'playwright-core';

import { PlainError } from '../problems/plainError.ts';
import { findBrowser } from './findBrowser.ts';
import { thisMachine } from './machine.ts';

/**
 * Keep the browser to the pages it is given.
 *
 * Its own errands (updates, sync, QUIC probes) would make requests that no page
 * asked for, and on a closed network they fail by the dozen.
 */
const quietly = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Start a headless browser; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  // Chromium refuses to start its sandbox as root.
  const args = thisMachine.isRoot ? ['--no-sandbox', ...quietly] : quietly;
  try {
    return await chromium.launch({ executablePath, args });
  } catch (cause) {
    throw new PlainError(
      `The browser at ${executablePath} did not start. ` +
        'Set IBID_BROWSER to the path of a Chrome, Chromium or Edge that does.',
      { cause },
    );
  }
}
