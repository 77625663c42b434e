import './quietAstro.ts';
import { resolve } from 'node:path';
import { build } from 'astro';
import { describeSite } from './describeSite.ts';
import { beginStaging } from './staging.ts';

/** Exit codes of a command that a signal ended, as shells tell them. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Build the site into a folder, which changes only once all of it is there.
 *
 * Astro empties its output folder before it begins; so it is given another,
 * and a build that fails or is stopped leaves the last good site where it was.
 *
 * @param root The project's folder.
 * @param out The folder of the built site, from the root.
 */
export async function buildSite(root: string, out = 'dist'): Promise<void> {
  const dist = resolve(root, out);
  const staging = beginStaging(root, dist);
  const stops = Object.entries(signals).map(([signal, exitCode]) => {
    const stop = () => {
      staging.clear();
      console.error('\nStopped. The site is as it was before.');
      process.exit(exitCode);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  try {
    await build({ root, outDir: staging.folder });
    staging.publish();
  } finally {
    for (const off of stops) off();
    staging.clear();
  }
  console.log(`\n${out}\n${describeSite(dist)}`);
}
