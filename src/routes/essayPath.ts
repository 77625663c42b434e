/**
 * Where an essay stands below the site's own folder.
 *
 * By itself, because the integration asks before there is a page, and thus no
 * `import.meta.env` to know that folder from.
 */
export const essayPath = (slug: string): string => `essays/${slug}/`;
