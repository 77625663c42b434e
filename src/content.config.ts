import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { essay } from './schema/essay.ts';

const essays = defineCollection({
  loader: glob({
    base: './content/essays',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ''),
  }),
  schema: essay,
});

export const collections = { essays };
