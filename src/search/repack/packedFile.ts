import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What stands before the data, by which Pagefind's program knows a file that was unpacked. */
const mark = Buffer.from('pagefind_dcd');

/** What a file of Pagefind's index says: CBOR behind a mark, packed by gzip. */
export function unpack(file: Uint8Array): unknown {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, mark.length).equals(mark)) {
    throw new Error('Pagefind has written a file of a form we do not know.');
  }
  return decode(bytes.subarray(mark.length));
}

/** Data as a file that Pagefind's program can read. */
export const pack = (data: unknown): Buffer =>
  gzipSync(Buffer.concat([mark, encode(data)]), { level: 9 });

/** How many bytes of a file a part of the data takes, before it is packed. */
export const sizeOf = (data: unknown): number => encode(data).length;
