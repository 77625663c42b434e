import type { APIRoute } from 'astro';
import library from 'ibid:library';
import { libraryLinkset } from '../../metadata/describeLibrary.ts';
import { linksetType } from '../../metadata/signposts.ts';

/** The links of the whole library as a linkset (RFC 9264). */
export const GET: APIRoute = ({ site }) =>
  new Response(JSON.stringify(libraryLinkset(library, site)), {
    headers: { 'Content-Type': linksetType },
  });
