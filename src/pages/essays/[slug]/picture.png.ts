import type { APIRoute, GetStaticPaths } from 'astro';
import { listEssays } from '../../../library/listEssays.ts';
import type { Card } from '../../../pictures/card.ts';
import { essayCard } from '../../../pictures/cards.ts';
import { isDrawn } from '../../../pictures/picture.ts';
import { renderCard } from '../../../pictures/renderCard.ts';

export const getStaticPaths = (async () =>
  (await listEssays())
    .map(({ slug, entry }) => ({ params: { slug }, props: { card: essayCard(entry.data) } }))
    .filter(({ props }) => isDrawn(props.card))) satisfies GetStaticPaths;

/** An essay's picture. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await renderCard(props.card));
