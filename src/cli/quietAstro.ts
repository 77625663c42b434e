/**
 * Imported before Astro: the press sends nothing to anybody, and Astro would
 * send usage data unless told not to.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** Astro would take it for the folder the site stands in, in some links and not in others. */
delete process.env.BASE_URL;
