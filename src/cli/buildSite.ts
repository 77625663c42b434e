import './quietAstro.ts';
import { existsSync, mkdirSync, rmSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';

/**
 * Build the site into a folder, which changes only once all of it is there.
 *
 * Astro empties its output folder before it begins; so it is given another,
 * and a build that fails leaves the last good site where it was.
 *
 * @param root The project's folder.
 * @param out The folder of the built site, from the root.
 */
export async function buildSite(root: string, out = 'dist'): Promise<void> {
  const dist = resolve(root, out);
  const staging = join(root, '.build', `${process.pid}`, 'site');
  const former = join(root, '.build', `${process.pid}`, 'former');
  try {
    await build({ root, outDir: staging });
    mkdirSync(dirname(dist), { recursive: true });
    if (existsSync(dist)) renameSync(dist, former);
    renameSync(staging, dist);
  } finally {
    rmSync(dirname(staging), { recursive: true, force: true });
  }
}
