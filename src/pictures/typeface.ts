import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer as Run, Face, Font, shape, Variation } from 'harfbuzzjs';
import type { Cut } from '../fonts/cuts.ts';

/** A font as a picture uses it: what it can spell, how wide a text is, and its outline. */
export interface Typeface {
  /** Has the font a sign for this character? */
  spells: (character: string) => boolean;
  /** How wide a text is, in ems. */
  widthOf: (text: string, language: string) => number;
  /** A text as the `d` of an SVG path, in thousandths of an em from its baseline, upwards. */
  outline: (text: string, language: string) => string;
}

const { resolve } = createRequire(import.meta.url);

/**
 * Open a font in the very cut the pages are set in.
 *
 * From the whole of Source Serif and not from the pages' subsets: a picture
 * sends no font to anybody, and so may spell Greek and Cyrillic too.
 */
export function openTypeface({ source, axes }: Cut): Typeface {
  const face = new Face(new Blob(readFileSync(resolve(`source-serif/${source}`))));
  const font = new Font(face);
  font.setVariations(Object.entries(axes).map(([axis, value]) => new Variation(axis, value)));
  const characters = new Set(face.collectUnicodes());
  const outlines = new Map<number, Outline>();

  const outlineOf = (glyph: number): Outline => {
    const known = outlines.get(glyph) ?? font.glyphToJson(glyph);
    outlines.set(glyph, known);
    return known;
  };

  /** Kerned, with its ligatures, in the forms of its language. */
  const shapeText = (text: string, language: string) => {
    const run = new Run();
    run.addText(text);
    run.guessSegmentProperties();
    run.setLanguage(language);
    shape(font, run);
    return run.getGlyphInfosAndPositions();
  };

  return {
    spells: (character) => characters.has(character.codePointAt(0) ?? 0),
    widthOf: (text, language) =>
      shapeText(text, language).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) / face.upem,
    outline(text, language) {
      let pen = 0;
      let path = '';
      for (const glyph of shapeText(text, language)) {
        const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
        for (const { type, values } of outlineOf(codepoint))
          path +=
            type + values.map((v, i) => Math.round(v + (i % 2 ? yOffset : pen + xOffset))).join();
        pen += xAdvance;
      }
      return path;
    },
  };
}

type Outline = ReturnType<Font['glyphToJson']>;
