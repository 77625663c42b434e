import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { describe, expect, it } from 'vitest';

import { cuts } from '../../src/fonts/cuts.ts';
import { readFontFaces, readUnicodeRange } from '../../src/fonts/fontFaces.ts';
import { fontLicence, makeFont } from '../../src/fonts/makeFont.ts';
import { featuresOf, namesOf, openFont, tablesOf } from './readFont.ts';

const { resolve } = createRequire(import.meta.url);
const styles = new URL('../../src/styles/', import.meta.url);
const css = readFileSync(new URL('fonts.css', styles), 'utf8');
const boldCss = readFileSync(new URL('bold.css', styles), 'utf8');
const read = (file: string) => readFileSync(new URL(`fonts/${file}`, styles));

const letters = 'aegnoRST&§';
const latin = readFontFaces(css)[0]?.characters ?? [];
const faces = [...readFontFaces(css), ...readFontFaces(boldCss)].map((face) => {
  const cut = cuts[face.file];
  if (!cut) throw new Error(`${face.file} has no cut`);
  const original = openFont(readFileSync(resolve(`source-serif/${cut.source}`)));
  return { ...face, cut, original, font: openFont(read(face.file)) };
});

describe.each(faces)('$file', ({ file, family, style, characters, cut, original, font }) => {
  it('has a name of ours, and the reserved one only in the copyright', () => {
    expect(font.getName('fontFamily')).toMatch(new RegExp(`^${family}( Ext)?$`));
    expect(font.getName('preferredFamily')).toBe(family);
    expect(font.fullName).toMatch(/^Essay /);
    expect(font.postscriptName).toMatch(/^Essay/);
    const bold = file.startsWith('text-b');
    const names = style === 'italic' ? ['Italic', 'Bold Italic'] : ['Regular', 'Bold'];
    expect(font.subfamilyName).toBe(names[Number(bold)]);
    const reserved = namesOf(font).filter(([, text]) => /source/i.test(text));
    expect(reserved.map(([key]) => key)).toEqual(['copyright']);
  });

  it('keeps the copyright and the licence', () => {
    expect(font.copyright).toMatch(/^© 2014 - 2023 Adobe .*Reserved Font Name ‘Source’/);
    expect(font.getName('license')).toContain('SIL Open Font License, Version 1.1');
    expect(font.getName('licenseURL')).toMatch(/^https?:\/\/scripts\.sil\.org\/OFL$/);
  });

  it('has those of the characters it is asked for that the original has, and no others', () => {
    const asked = new Set(characters ?? latin);
    const expected = new Set(original.characterSet.filter((code) => asked.has(code)));
    expect(expected.size).toBeGreaterThan(150);
    expect(new Set(font.characterSet.filter((code) => code !== 0xffff))).toEqual(expected);
  });

  it('is one instance, and the right one', () => {
    const tables = tablesOf(font);
    expect(tables).toContain('glyf');
    expect(tables.filter((tag) => /^(?:fvar|gvar|avar|HVAR|MVAR|STAT)$/.test(tag))).toEqual([]);
    const [kind = ''] = /^(?:disp|text-b|text)/.exec(file) ?? [];
    const weights: Record<string, number> = { disp: 430, 'text-b': 700, text: 400 };
    const axes = { wght: weights[kind] ?? 0, opsz: kind === 'disp' ? 40 : 16 };
    expect(font['OS/2'].usWeightClass).toBe(axes.wght);
    const instance = original.getVariation(axes);
    for (const letter of file.includes('x.') ? 'ňŌşŁ' : letters) {
      const code = letter.codePointAt(0) ?? 0;
      const wanted = instance.glyphForCodePoint(code).advanceWidth;
      const found = font.glyphForCodePoint(code).advanceWidth;
      expect(Math.abs(found - wanted), letter).toBeLessThanOrEqual(1);
    }
  });

  it('keeps what sets a book', async () => {
    const book = ['kern', 'liga', 'locl', 'pnum', 'tnum'];
    const wanted: Record<string, string[]> = {
      'text.woff2': [...book, 'onum', 'lnum'],
      'text-i.woff2': [...book, 'onum', 'lnum'],
      'text-b.woff2': [...book, 'onum', 'lnum'],
      'text-bi.woff2': [...book, 'onum', 'lnum'],
      'disp.woff2': book,
    };
    const features = await featuresOf(read(file));
    expect(features).toEqual(expect.arrayContaining(wanted[file] ?? ['kern']));
  });

  it('is as high and as deep as the stand-ins take it to be', () => {
    expect([font.unitsPerEm, font.ascent, font.descent, font.lineGap]).toEqual([
      1000, 1036, -335, 0,
    ]);
    const { typoAscender, typoDescender, typoLineGap } = font['OS/2'];
    expect([typoAscender, typoDescender, typoLineGap]).toEqual([1036, -335, 0]);
  });

  it('is what `npm run fonts` makes', async () => {
    const made = await makeFont(cut, family, characters ?? latin);
    expect(Buffer.from(made).equals(read(file))).toBe(true);
  }, 60_000);
});

describe('the fonts', () => {
  it('are all used, and all have a cut', () => {
    expect(faces.map(({ file }) => file).sort()).toEqual(Object.keys(cuts).sort());
  });

  it.each([
    ['normal', /^text(?!-b)/],
    ['italic', /^text(?!-b)/],
    ['normal', /^text-b/],
    ['italic', /^text-b/],
  ])('set the words of the essays in %s, %s', (wanted, cuts) => {
    const sample = 'Machoň Csajková Tōkyō Łukasiewicz Şükrü ðæøßþ – — … “ ” ‘ ’ fi ← ↑ → †';
    const some = faces.filter(({ file, style }) => cuts.test(file) && style === wanted);
    const lacking = Array.from(sample).filter(
      (letter) =>
        !some.some(({ characters, font }) => {
          const code = letter.codePointAt(0) ?? 0;
          return (characters ?? latin).includes(code) && font.hasGlyphForCodePoint(code);
        }),
    );
    expect(lacking).toEqual([]);
  });

  it('come with their licence', () => {
    const licence = read('OFL.txt').toString();
    expect(licence).toBe(fontLicence());
    expect(licence.split('\n')[0]).toMatch(/modified subsets .* under other names/);
    expect(licence).toMatch(/Copyright 2014 - 2023 Adobe .* Reserved Font Name ‘Source’/);
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007');
    expect(licence).toContain('OTHER DEALINGS IN THE FONT SOFTWARE.');
  });
});

describe('the stand-ins', () => {
  const percent = (body: string, property: string) =>
    Number(new RegExp(`${property}:\\s*([\\d.]+)%`).exec(body)?.[1]);
  const rules = [...css.matchAll(/@font-face\s*\{([^}]*local\([^}]*)\}/g)].map(([, body = '']) => {
    return { body, name: /local\('([^']*)'\)/.exec(body)?.[1], size: percent(body, 'size-adjust') };
  });
  it.each(rules)('are as high and as deep as the font: $name at $size %', ({ body, size }) => {
    // Given to a tenth of a per cent of the stretched font.
    expect(Math.abs(percent(body, 'ascent-override') - (100 * 103.6) / size)).toBeLessThanOrEqual(
      0.0501,
    );
    expect(Math.abs(percent(body, 'descent-override') - (100 * 33.5) / size)).toBeLessThanOrEqual(
      0.0501,
    );
    expect(percent(body, 'line-gap-override')).toBe(0);
  });
});

describe('readUnicodeRange', () => {
  it('reads single characters, ranges and wild cards', () => {
    expect(readUnicodeRange('U+41, u+2190-2192,U+1F?')).toEqual([
      0x41,
      0x2190,
      0x2191,
      0x2192,
      ...Array.from({ length: 16 }, (_, index) => 0x1f0 + index),
    ]);
  });

  it.each(['', '41', 'U+', 'U+41-', 'U+41 U+42'])('does not read %j', (range) => {
    expect(() => readUnicodeRange(range)).toThrow('no part of a unicode-range');
  });
});
