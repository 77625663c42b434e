import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Install what `tests/bench/package.json` names, once, beside it: no part of the project needs it. */
export function installRivals(folder: string, say: (progress: string) => void): string {
  const installed = join(folder, 'node_modules');
  // npm writes this file when an installation is complete.
  if (!existsSync(join(installed, '.package-lock.json'))) {
    say('installing the rivals’ packages');
    const options = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
    execFileSync('npm', ['install', ...options], {
      cwd: folder,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  }
  return installed;
}
