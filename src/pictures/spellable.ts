import type { Typeface } from './typeface.ts';

/**
 * A text in the characters a font has; undefined when it cannot be spelt.
 *
 * Left out are ornaments the font lacks (emoji, arrows), what cannot be seen
 * (marks that turn the direction of writing), and accents heaped upon accents,
 * which would climb off the picture. A letter or figure is never left out, since
 * what remained would be another word: a title in Japanese, Arabic or Hebrew is
 * not spelt at all.
 */
export function spellable(text: string, { spells }: Pick<Typeface, 'spells'>): string | undefined {
  const shown = text.normalize('NFC').replaceAll(unseen, '').replaceAll(heap, '$1');
  let spelt = '';
  for (const character of shown) {
    if (/\s/u.test(character)) spelt += character === '\u00a0' ? character : ' ';
    else if (spells(character)) spelt += character;
    else if (!ornament.test(character)) return undefined;
  }
  return spelt.replaceAll(/ +/g, ' ').trim() || undefined;
}

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Regional_Indicator}\p{Emoji_Modifier}]/gu;

const heap = /(\p{M}{2})\p{M}+/gu;

const ornament = /[\p{S}\p{P}\p{Me}\p{C}]/u;
