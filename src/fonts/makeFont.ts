import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import wawoff2 from 'wawoff2';
import type { Cut } from './cuts.ts';
import { renameFont } from './rename.ts';

const { resolve } = createRequire(import.meta.url);

const heading =
  'The fonts in this folder are modified subsets of Source Serif 4 under other names: Essay Serif and Essay Display.';

/** The bytes of a file in the package of Source Serif 4. */
function readOriginal(path: string): Buffer {
  return readFileSync(resolve(`source-serif/${path}`));
}

/**
 * Cut one font from Source Serif 4, as the bytes of its WOFF2 file.
 *
 * The axes are pinned, since a variable file costs several times as much for
 * weights and sizes that are not used.
 */
export async function makeFont(
  cut: Cut,
  family: string,
  characters: readonly number[],
): Promise<Uint8Array> {
  const subset = await subsetFont(readOriginal(cut.source), String.fromCodePoint(...characters), {
    targetFormat: 'truetype',
    variationAxes: cut.axes,
    keepFeatures: [...cut.features],
    // Licence and its address, which harfbuzz would drop.
    preserveNameIds: [13, 14],
  });
  return wawoff2.compress(renameFont(subset, family, cut.subfamily));
}

/**
 * The text of the licence that goes with the fonts: the original's own, under
 * one line that tells them apart from it.
 *
 * The OFL must be in every copy, with the copyright and the name it reserves.
 */
export function fontLicence(): string {
  return `${heading}\n\n${readOriginal('LICENSE.md').toString().replaceAll('\r\n', '\n').trim()}\n`;
}
