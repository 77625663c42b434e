import type { APIRoute } from 'astro';
import { siteCard } from '../pictures/cards.ts';
import { renderCard } from '../pictures/renderCard.ts';

/** The site's picture. */
export const GET: APIRoute = async () => new Response(await renderCard(siteCard));
