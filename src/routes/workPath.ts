import { workSlug } from '../bibliography/addresses.ts';

/** Where a work stands below the site's own folder; by itself for the reason that `essayPath` is. */
export const workPath = (key: string): string => `references/${workSlug(key)}/`;
