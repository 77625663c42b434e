import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

import { ClosingLine } from './closingLine.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** On GitHub, failures are also shown beside the lines they come from. */
const annotations = process.env.GITHUB_ACTIONS === undefined ? [] : ['github-actions'];

/**
 * Two kinds of tests: `unit` for the stages by themselves, `site` for the built
 * site. Only the second waits for a build and a browser, so that
 * `npm test -- --project unit` answers at once.
 */
export default defineConfig({
  root,
  test: {
    reporters: ['default', ...annotations, new ClosingLine()],
    maxWorkers: 2,
    // `.only` left in a file would pass a run that tested almost nothing.
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // Not the tests of what `npm run bench` installs.
          exclude: ['tests/site/**', 'tests/.build/**', '**/node_modules/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup/findBrowser.ts', 'tests/site/setup/buildSite.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page scrolls smoothly, and on a busy machine slowly.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
