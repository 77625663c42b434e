import { findBrowser } from '../../../src/browser/findBrowser.ts';

/**
 * Find the browser once, before any test.
 *
 * Test files run side by side; were each to look for itself, two could install
 * the same package at once. They inherit the answer through the environment.
 */
export default async function setup(): Promise<void> {
  process.env.IBID_BROWSER = await findBrowser();
}
