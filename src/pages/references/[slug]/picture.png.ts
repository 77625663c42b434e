import type { APIRoute, GetStaticPaths } from 'astro';
import library from 'ibid:library';
import { workSlug } from '../../../bibliography/addresses.ts';
import type { Card } from '../../../pictures/card.ts';
import { workCard } from '../../../pictures/cards.ts';
import { drawsWorks, isDrawn } from '../../../pictures/picture.ts';
import { renderCard } from '../../../pictures/renderCard.ts';

export const getStaticPaths = (() =>
  (drawsWorks(library.length) ? library : [])
    .map(({ key, csl }) => ({ params: { slug: workSlug(key) }, props: { card: workCard(csl) } }))
    .filter(({ props }) => isDrawn(props.card))) satisfies GetStaticPaths;

/** A work's picture. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await renderCard(props.card));
