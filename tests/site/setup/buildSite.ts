import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { copyProject } from '../copyProject.ts';

const run = promisify(execFile);

/** The folder below which the second build of the site stands, as on GitHub Pages. */
const base = '/essays-site/';

/**
 * Build the site as its user would, for the root of a host with PDFs, and for a
 * folder of one without; and another press's, with the essays of `tests/fixtures/site`.
 */
export default async function setup(project: TestProject): Promise<void> {
  const { root } = project.config;
  const made = join(root, 'tests', '.build');
  const build = async (
    command: 'build' | 'pdf',
    name: string,
    env: Record<string, string>,
    cwd = root,
  ): Promise<string> => {
    const out = join(made, name);
    await run(process.execPath, [`src/cli/${command}.ts`, '--out', out], {
      cwd,
      env: { ...process.env, ...env },
    });
    return out;
  };
  project.provide('dist', await build('pdf', 'site', { SITE_URL: 'https://essays.example' }));
  project.provide('based', {
    dist: await build('build', 'based', { SITE_URL: 'https://host.example', BASE_PATH: base }),
    base,
  });

  const press = join(made, 'press');
  copyProject(root, press, join(root, 'tests', 'fixtures', 'site', 'content'));
  project.provide(
    'press',
    await build('build', 'press-site', { SITE_URL: 'https://press.example' }, press),
  );
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site. */
    dist: string;
    /** The site built for a folder of a host. */
    based: { dist: string; base: string };
    /** A site of other essays: crowded notes, every element, several languages. */
    press: string;
  }
}
