import type { APIRoute } from 'astro';
import { addressesAt } from '../metadata/describedBy.ts';
import { routes } from '../routes/routes.ts';

/** All may be read by all; made by the build, since only that knows where the site will stand. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressesAt(site)(routes.sitemap)}\n`);
