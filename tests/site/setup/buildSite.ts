import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

/** The folder below which the second build of the site stands, as on GitHub Pages. */
const base = '/essays-site/';

/**
 * Build the site as its user would, twice: for the root of a host, and for a
 * folder of one.
 */
export default async function setup(project: TestProject): Promise<void> {
  const { root } = project.config;
  const build = async (name: string, env: Record<string, string> = {}): Promise<string> => {
    const out = join('tests', '.build', name);
    await run(process.execPath, ['src/cli/build.ts', '--out', out], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    return join(root, out);
  };
  project.provide('dist', await build('site', { SITE_URL: 'https://essays.example' }));
  project.provide('based', {
    dist: await build('based', { SITE_URL: 'https://host.example', BASE_PATH: base }),
    base,
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site. */
    dist: string;
    /** The site built for a folder of a host. */
    based: { dist: string; base: string };
  }
}
