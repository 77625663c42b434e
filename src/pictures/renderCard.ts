import sharp from 'sharp';
import type { Card } from './card.ts';
import { drawCard } from './drawCard.ts';

/**
 * A card as the bytes of a PNG.
 *
 * Of few colours, for it has few: a third as large as with all, and no eye sees
 * the difference. More effort than the least takes four times as long for 1 %.
 */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(drawCard(card)))
    .png({ palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}
