import { plainLatin } from '../search/records/foldLetters.ts';

/** As long as an address is read at a glance. */
const longest = 60;

/** Names that Windows keeps for devices (Win32, “Naming files”): no folder can have them. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The address of an essay, made from its title: its words in small letters,
 * joined by hyphens. Empty where a title has neither letters nor digits.
 */
export function addressOf(title: string): string {
  const words = plainLatin(title)
    .toLowerCase()
    // An apostrophe joins what it stands between.
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  let address = '';
  for (const word of words ?? []) {
    const longer = address === '' ? word.slice(0, longest) : `${address}-${word}`;
    if (longer.length > longest) break;
    address = longer;
  }
  return reserved.test(address) ? `essay-${address}` : address;
}

/** Whether a folder may have this name and an address this part: what `addressOf` makes. */
export const isAddress = (text: string): boolean =>
  text !== '' && text.length <= 100 && /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u.test(text);
