import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Install what `tests/bench/package.json` names, once, beside it: no part of the project needs it. */
export function installRivals(folder: string, say: (progress: string) => void): string {
  const installed = join(folder, 'node_modules');
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // npm writes the hidden lockfile when an installation is complete.
  const wanted = ['.package-lock.json', ...Object.keys(dependencies)];
  if (!wanted.every((name) => existsSync(join(installed, name)))) {
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
