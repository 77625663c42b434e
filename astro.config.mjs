import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkWorks } from './src/audit/checkWorks.ts';
import { readSnapshots } from './src/audit/readSnapshots.ts';
import { readBibliography } from './src/bibliography/readBibliography.ts';
import { essayPipeline } from './src/integration/essayPipeline.ts';
import { ibid } from './src/integration/ibid.ts';
import { siteMap } from './src/integration/siteMap.ts';
import { readRevisions } from './src/sources/readRevisions.ts';
import { readSources } from './src/sources/readSources.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const sources = readSources(root);
const revisions = readRevisions(root, sources.essays);
const { works: list, problems } = readBibliography(sources.bibliographies);
const works = new Map(list.map((work) => [work.key, work]));
const snapshots = readSnapshots(sources.audits);
const checks = checkWorks(works, snapshots.audits);

export default defineConfig({
  // Only the host knows where the site will stand: SITE_URL=https://example.org BASE_PATH=/essays
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  // The whole page in one round trip.
  build: { inlineStylesheets: 'always' },
  // Highlighted code would carry style attributes, which no strict policy allows.
  markdown: { processor: essayPipeline(works), syntaxHighlight: false },
  integrations: [
    mdx(),
    siteMap(sources.essays, revisions),
    ibid({
      sources,
      works,
      checks,
      revisions,
      problems: [...problems, ...snapshots.problems],
      pdfs: process.env.IBID_PDF === '1',
    }),
  ],
  devToolbar: { enabled: false },
});
