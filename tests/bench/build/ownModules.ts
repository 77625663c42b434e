import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Give a copy of the project a `node_modules` of its own, with this project's
 * packages: what builds keep stands in it, and two sites would take each
 * other's.
 */
export function ownModules(root: string, folder: string): void {
  const own = join(folder, 'node_modules');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  const kept = new Set(['.cache', '.astro', '.vite']);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!kept.has(name)) symlinkSync(join(root, 'node_modules', name), join(own, name), 'junction');
  }
}
