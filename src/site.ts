/**
 * Who publishes: the one page to change when the press is not Ibid.
 *
 * Where the site stands on the web is not known to the sources but to the
 * host, so that comes from the environment (see `astro.config.mjs`).
 */
export const site = {
  name: 'Ibid',
  /** One sentence, shown on the home page and to search engines. */
  description: 'Scholarly essays with every reference beside the sentence that needs it.',
  /** BCP 47 tag of the site's own words. */
  language: 'en-GB',
} as const;
