import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTimed } from '../../measure/runTimed.ts';
import type { PageContender } from '../contender.ts';
import type { PageEssay } from '../readEssay.ts';

/** Starlight as it comes, with the essay as a page of it. */
export const starlight: PageContender = {
  name: 'Starlight',
  async prepare(essay, { rivals }, folder) {
    const docs = join(folder, 'src', 'content', 'docs');
    mkdirSync(docs, { recursive: true });
    symlinkSync(rivals, join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, 'package.json'), project);
    writeFileSync(join(folder, 'astro.config.mjs'), config);
    writeFileSync(join(folder, 'src', 'content.config.ts'), collections);
    writeFileSync(join(docs, 'essay.md'), page(essay));
    const args = [join(rivals, 'astro', 'bin', 'astro.mjs'), 'build'];
    await runTimed({ file: process.execPath, args, cwd: folder });
    return { folder: join(folder, 'dist'), path: '/essay/' };
  },
};

/** Astro bundles those dependencies that are named here, and Starlight must be. */
const project = '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }';

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [starlight({ title: 'Essays' })],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;

/** Headings are Markdown, so that Starlight's list of contents has them; the rest is HTML. */
const page = ({ title, subtitle, head, body, notes, references }: PageEssay): string =>
  `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(subtitle)}
---

<p>${subtitle}</p>

${head}

${body.replaceAll(/<h2[^>]*>(.*?)<\/h2>/g, '\n\n## $1\n\n')}

## Notes

<ol>${[...notes].map(([id, note]) => `<li id="${id}">${note}</li>`).join('')}</ol>

## References

<ul>${references}</ul>
`;
