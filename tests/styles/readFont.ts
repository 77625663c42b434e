import { create, type Font } from 'fontkitten';
import wawoff2 from 'wawoff2';

/** Open a font with another library than the one that wrote it. */
export function openFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('one font was expected');
  return font;
}

/** What the library reads and has no types for. */
const inside = (font: Font) =>
  font as unknown as {
    name: { records: Record<string, Record<string, string>> };
    directory: { tables: Record<string, unknown> };
  };

/** The tags of a font's tables. */
export const tablesOf = (font: Font) => Object.keys(inside(font).directory.tables);

/** All that a font says of itself, in all languages. */
export const namesOf = (font: Font) =>
  Object.entries(inside(font).name.records).flatMap(([key, texts]) =>
    Object.values(texts).map((text): [string, string] => [key, text]),
  );

/** The features of a font's substitutions and positions, by their tags. */
export async function featuresOf(bytes: Buffer): Promise<string[]> {
  const font = Buffer.from(await wawoff2.decompress(bytes));
  const tags = ['GSUB', 'GPOS'].flatMap((table) => {
    const start = font.readUInt32BE(font.indexOf(table, 12, 'latin1') + 8);
    const list = start + font.readUInt16BE(start + 6);
    return Array.from({ length: font.readUInt16BE(list) }, (_, index) =>
      font.toString('latin1', list + 2 + 6 * index, list + 6 + 6 * index),
    );
  });
  return [...new Set(tags)];
}
