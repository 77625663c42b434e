import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styles } from '../../../../src/citations/styles.ts';
import type { BuildContender } from '../contender.ts';
import { writeContent } from '../writeContent.ts';

/** Astro, MDX and rehype-citation as it comes, with the style that is Ibid's default. */
export const rehypeCitation: BuildContender = {
  name: 'Astro with rehype-citation',
  prepare(size, { root }, folder) {
    mkdirSync(join(folder, 'src', 'pages', 'essays'), { recursive: true });
    writeContent(join(folder, 'content'), size);
    writeFileSync(join(folder, 'notes.csl'), styles['chicago-notes'].load());
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
    return { file: process.execPath, args: [astro, 'build'], cwd: folder };
  },
};

const files = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeCitation from 'rehype-citation';

const options = { bibliography: 'content/references/works.bib', csl: 'notes.csl' };
export default defineConfig({
  markdown: {
    processor: unified({ rehypePlugins: [[rehypeCitation, options]] }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
});
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  essays: defineCollection({ loader: glob({ base: './content/essays', pattern: '*/index.mdx' }) }),
};
`,
  'src/pages/essays/[...slug].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const essays = await getCollection('essays');
  return essays.map((essay) => ({ params: { slug: essay.id }, props: { essay } }));
}
const { essay } = Astro.props;
const { Content } = await render(essay);
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{essay.data.title}</title></head>
  <body><h1>{essay.data.title}</h1><Content /></body>
</html>
`,
};
