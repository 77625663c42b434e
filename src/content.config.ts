import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { essay } from './schema/essay.ts';
import { guidePage } from './schema/guidePage.ts';

const essays = defineCollection({
  loader: glob({
    base: './content/essays',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ''),
  }),
  schema: essay,
});

const guide = defineCollection({
  loader: glob({ base: './content/guide', pattern: '*.mdx' }),
  schema: guidePage,
});

export const collections = { essays, guide };
