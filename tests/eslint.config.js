// @ts-check
import { fileURLToPath } from 'node:url';

import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Strict rules with types for TypeScript; without types for Astro components,
 * whose types `astro check` sees and ESLint does not.
 */
export default defineConfig(
  { ignores: ['tests/.build/**', 'tests/bench/node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: {
      // Said, because otherwise it is looked for beside this file and not above it.
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      // A number or a truth value in a template says what it looks like.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `void` a promise to say that nobody waits for it.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A declaration file that imports is no longer ambient, so there types are named by `import()`.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    // Hand-written scanners read what stands at an index they have just checked.
    files: ['src/citations/scan/**', 'src/bibliography/bibtex/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // An element that is not on the page fails its test by the error it causes.
    files: ['tests/site/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // Said again on purpose: without its markers, Safari takes a list for no list.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ol: ['list'], ul: ['list'] }],
    },
  },
  { files: ['**/*.{js,mjs,astro}', '**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
);
