import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { checkImports, type Source } from './architecture/checkImports.ts';
import { stages, workshops } from './architecture/stages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const sources: Source[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|mjs|js|astro|css)$/.test(file))
  .map((file) => ({
    file: `src/${file.replaceAll('\\', '/')}`,
    text: readFileSync(join(root, 'src', file), 'utf8'),
  }));

/** What the site may use: its dependencies, and what has only types (hast, mdast). */
function declaredPackages(): Record<'packages' | 'tools', Set<string>> {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const typed = Object.keys(devDependencies)
    .filter((name) => name.startsWith('@types/'))
    .map((name) => name.slice('@types/'.length).replace(/^(.+)__/, '@$1/'));
  return {
    packages: new Set([...Object.keys(dependencies), ...typed]),
    tools: new Set(Object.keys(devDependencies)),
  };
}

describe('the project', () => {
  it('imports in one direction, and only what it declares', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(checkImports(sources, { stages, workshops, ...declaredPackages() })).toEqual([]);
  });
});

describe('checkImports', () => {
  const rules = { stages: [['first'], ['second.ts', 'pages']], packages: new Set(['zod', '@a/b']) };
  const check = (file: string, text: string) => checkImports([{ file, text }], rules);

  it('allows a stage itself, what comes before it, and what is declared', () => {
    const text = `
      import { z } from 'zod/v4';
      import b from '@a/b/c.css';
      import { readFileSync } from 'node:fs';
      import { getCollection } from 'astro:content';
      import './beside.ts';
      export * from '../first/x.ts';
      // import '../third/x.ts';
      const text = "import '../third/x.ts'";
    `;
    expect(check('src/pages/index.ts', text)).toEqual([]);
  });

  it.each([
    ['an import', `import { x } from '../pages/x.ts';`],
    ['an import for its effect', `import '../pages/x.ts';`],
    ['an import of a type', `import type { X } from '../pages/x.ts';`],
    ['a dynamic import', `const x = await import('../pages/x.ts');`],
    ['the type of an import', `type X = import('../pages/x.ts').X;`],
    ['a re-export', `export { x } from '../pages/x.ts';`],
    ['a path from the root', `import '/src/pages/x.ts';`],
    ['an import with a query', `import x from '../pages/x.ts?raw';`],
  ])('finds %s against the direction', (_, text) => {
    const [found] = check('src/first/x.ts', text);
    expect(found).toContain('pages comes after first');
  });

  it.each([
    ['front matter', `---\nimport X from '../pages/X.astro';\n---\n<X />`],
    ['a script', `---\n---\n<script>import '../pages/x.ts';</script>`],
    ['the source of a script', `<script src="../pages/x.ts"></script>`],
    ['a style', `<style>@import '../pages/x.css' layer(base);</style>`],
  ])('finds an import against the direction in %s of a component', (_, text) => {
    const [found] = check('src/first/X.astro', text);
    expect(found).toContain('pages comes after first');
  });

  it.each(['@import "../pages/x.css";', '@import url(../pages/x.css) layer(a);'])(
    'finds %s against the direction in a style sheet',
    (text) => {
      expect(check('src/first/x.css', `/* @import "../pages/y.css"; */ ${text}`)).toEqual([
        'src/first/x.css imports ../pages/x.css: pages comes after first',
      ]);
    },
  );

  it.each([
    ['src/pages/x.ts', '../second.ts', 'second.ts stands beside pages'],
    ['src/pages/x.ts', '../../tests/x.ts', 'is outside src'],
    ['src/pages/x.ts', '../../../shared/x.ts', 'is outside src'],
    ['src/pages/x.ts', '../other/x.ts', 'other is no stage'],
    ['src/pages/x.ts', 'cheerio', 'cheerio is not in the dependencies'],
    ['src/pages/x.ts', '@a/other/x', '@a/other is not in the dependencies'],
    ['src/second.ts', 'fs', 'fs is not in the dependencies'],
  ])('does not let %s import %s', (file, specifier, reason) => {
    expect(check(file, `import '${specifier}';`)).toEqual([
      `${file} imports ${specifier}: ${reason}`,
    ]);
  });

  it('does not let a folder stand outside the stages', () => {
    expect(check('src/other/x.ts', '')).toEqual(['src/other/x.ts: other is no stage']);
  });
});
