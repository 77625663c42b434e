/** What is said in a font's name table, by the number of the name. */
export type Names = Map<number, string>;

/** The numbers of the names that are read or written here. */
export const nameId = {
  copyright: 0,
  family: 1,
  subfamily: 2,
  unique: 3,
  full: 4,
  version: 5,
  postScript: 6,
  licence: 13,
  licenceUrl: 14,
  typographicFamily: 16,
  typographicSubfamily: 17,
} as const;

/** Windows, Unicode, American English: the names that every system reads. */
const platform = [3, 1, 0x409] as const;

/** Read the English names of a font. */
export function readNames(table: Buffer): Names {
  const strings = table.readUInt16BE(4);
  const names: Names = new Map();
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const entry = 6 + 12 * index;
    if (platform.some((value, place) => table.readUInt16BE(entry + 2 * place) !== value)) continue;
    const start = strings + table.readUInt16BE(entry + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(entry + 8)));
    names.set(table.readUInt16BE(entry + 6), text.swap16().toString('utf16le'));
  }
  return names;
}

/** Write names as a table that has nothing else in it. */
export function writeNames(names: Names): Buffer {
  const sorted = [...names].sort(([a], [b]) => a - b);
  const header = Buffer.alloc(6 + 12 * sorted.length);
  header.writeUInt16BE(sorted.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts = sorted.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  for (const [index, [id]] of sorted.entries()) {
    const length = texts[index]?.length ?? 0;
    for (const [place, value] of [...platform, id, length, offset].entries())
      header.writeUInt16BE(value, 6 + 12 * index + 2 * place);
    offset += length;
  }
  return Buffer.concat([header, ...texts]);
}
