/**
 * Imported before Astro: the press sends nothing to anybody, and Astro would
 * send usage data unless told not to.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
