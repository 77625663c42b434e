import { z } from 'zod';

/** What the front matter of a page of the guide says. */
export const guidePage = z.strictObject({
  title: z.string(),
  /** One sentence on what it is for, in the list of pages and in search engines. */
  description: z.string(),
  /** Its place among the pages, from 1. */
  order: z.number(),
});
