import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/pictures/card.ts';
import { renderCard } from '../../src/pictures/renderCard.ts';

const card = (title: string, rest: Partial<Card> = {}): Card => ({
  title,
  subtitle: 'Japan’s voyage into the outer space(s) of foreign policy',
  by: 'Carol Buxton',
  language: 'en-GB',
  ...rest,
});

/** What the picture has on its paper, as far from its edges as that stands. */
async function margins(
  png: Uint8Array,
): Promise<Record<'left' | 'top' | 'right' | 'bottom', number>> {
  const { data, info } = await sharp(png)
    .flatten()
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [paper] = data;
  const found = { left: Infinity, top: Infinity, right: Infinity, bottom: Infinity };
  for (const [index, shade] of data.entries()) {
    if (shade === paper) continue;
    const [x, y] = [index % info.width, Math.floor(index / info.width)];
    found.left = Math.min(found.left, x);
    found.right = Math.min(found.right, info.width - 1 - x);
    found.top = Math.min(found.top, y);
    found.bottom = Math.min(found.bottom, info.height - 1 - y);
  }
  return found;
}

const sentence =
  'On the governance of dual-use technologies between transfer, adaptability and restraint ';

const hostile: [string, Card][] = [
  ['a title of 300 characters', card(sentence.repeat(4).slice(0, 300))],
  ['a title of 3000 characters', card(sentence.repeat(40).slice(0, 3000))],
  [
    'one word of 60 letters',
    card('Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunter'),
  ],
  ['one word of 600 wide letters', card('W'.repeat(600))],
  ['capitals with accents', card('ĂẤŮŘŇŠČ'.repeat(12))],
  ['heaped accents', card(`Z${'\u0300\u0321'.repeat(40)}algo`)],
  ['Arabic', card('دبلوماسية الفضاء')],
  ['a turned direction', card('Space \u202eycamolpid\u202c today')],
  ['emoji', card('🚀 Space 👩🏽‍🚀 diplomacy 🇯🇵')],
  ['markup', card('<script>alert("&amp;")</script> & co', { by: '</svg><text>' })],
  ['forty authors', card('Collective', { by: 'Riordan, Machoň and Csajková, '.repeat(40) })],
  ['a subtitle as long as the essay', card('Title', { subtitle: sentence.repeat(40) })],
  ['nothing', card('', { subtitle: '', by: '' })],
];

describe('renderCard', { timeout: 60_000 }, () => {
  it.each(hostile)('keeps %s within 1200 × 630 and off its edges', async (_, each) => {
    const png = await renderCard(each);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    for (const margin of Object.values(await margins(png))) expect(margin).toBeGreaterThan(70);
  });

  it('draws the same bytes each time', async () => {
    const [one, other] = [await renderCard(card('Space')), await renderCard(card('Space'))];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('draws what is said: another title, another picture', async () => {
    const [one, other] = [await renderCard(card('Space')), await renderCard(card('Time'))];
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  it('leaves out a subtitle the title has no room for, and takes one it has room for', async () => {
    const both = async (title: string) =>
      Buffer.compare(
        await renderCard(card(title)),
        await renderCard(card(title, { subtitle: undefined })),
      ) === 0;
    expect(await both('Scholarly essays with every reference beside its own sentence')).toBe(true);
    expect(await both('Space')).toBe(false);
  });
});
