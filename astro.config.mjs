import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { essayPipeline } from './src/integration/essayPipeline.ts';
import { ibid } from './src/integration/ibid.ts';
import { LiveContent } from './src/integration/liveContent.ts';
import { siteMap } from './src/integration/siteMap.ts';
import { readRevisions } from './src/sources/readRevisions.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const content = new LiveContent(root);
const { essays } = content.now.sources;
const revisions = readRevisions(root, essays);

export default defineConfig({
  // Only the host knows where the site will stand: SITE_URL=https://example.org BASE_PATH=/essays
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  build: {
    // The whole page in one round trip.
    inlineStylesheets: 'always',
    // A library is thousands of small files, each of which would wait for the disk alone.
    concurrency: 4,
  },
  // Highlighted code would carry style attributes, which no strict policy allows.
  markdown: { processor: essayPipeline(content), syntaxHighlight: false },
  integrations: [
    // Text reaches the bundler as HTML and not as a program for each element; images are made by a component.
    mdx({ optimize: { ignoreElementNames: ['img'] } }),
    siteMap(essays, revisions),
    ibid({ content, revisions, pdfs: process.env.IBID_PDF === '1' }),
  ],
  devToolbar: { enabled: false },
  // Editors that know Astro complete and check the front matter (see README, “Write an essay”).
  experimental: { contentIntellisense: true },
});
