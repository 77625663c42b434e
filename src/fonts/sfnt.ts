/** The tables of a font, by their tags. */
export type Tables = Map<string, Buffer>;

/** Take a TrueType font apart into its tables. */
export function readTables(font: Buffer): Tables {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const offset = font.readUInt32BE(entry + 8);
    const table = font.subarray(offset, offset + font.readUInt32BE(entry + 12));
    return [font.toString('latin1', entry, entry + 4), table] as const;
  });
  return new Map(entries);
}

/**
 * Put tables together to a TrueType font.
 *
 * They stand in the order of their tags, so that the same tables always make
 * the same bytes.
 */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.alloc(12 + 16 * sorted.length);
  const power = Math.floor(Math.log2(sorted.length));
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (sorted.length - 2 ** power), 10);

  const parts = [header];
  let offset = header.length;
  for (const [index, [tag, table]] of sorted.entries()) {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    // The whole font's sum is written into `head`, and counts as none before.
    if (tag === 'head') padded.writeUInt32BE(0, 8);
    const entry = 12 + 16 * index;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(sum(padded), entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(table.length, entry + 12);
    parts.push(padded);
    offset += padded.length;
  }

  const font = Buffer.concat(parts);
  const head = 12 + 16 * sorted.findIndex(([tag]) => tag === 'head');
  font.writeUInt32BE((0xb1b0afba - sum(font)) >>> 0, font.readUInt32BE(head + 8) + 8);
  return font;
}

function sum(bytes: Buffer): number {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) total = (total + bytes.readUInt32BE(at)) >>> 0;
  return total;
}
