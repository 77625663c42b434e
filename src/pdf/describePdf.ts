/** What a PDF says of itself, by the names PDF has for it (ISO 32000-1, 14.3.3). */
export type PdfDescription = Partial<
  Record<'Title' | 'Author' | 'Subject' | 'Creator' | 'Producer', string>
>;

/**
 * Let a PDF say what it is, and no longer when it was made.
 *
 * Chromium writes a title and its own name, but no author; and the time, which
 * would make another file of the same essay. So its description is blanked and
 * another appended, as PDF has it for changes (ISO 32000-1, 7.5.6). A file that
 * is not built as Chromium builds them stays as it is.
 */
export function describePdf(pdf: Uint8Array, description: PdfDescription): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const end = /trailer\s*<<([^]*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(text);
  const [, trailer = '', former = ''] = end ?? [];
  const number = /\/Info (\d+) 0 R/.exec(trailer)?.[1];
  if (number === undefined) return pdf;
  const written = new RegExp(`(?<=[\\r\\n]${number} 0 obj\\s*<<)[^]*?(?=>>\\s*endobj)`).exec(text);
  if (!written) return pdf;

  const [old] = written;
  const producer = /\/Producer \(([^()]*)\)/.exec(old)?.[1];
  const entries = Object.entries({ Producer: producer, ...description });
  const blanked = [
    text.slice(0, written.index),
    ' '.repeat(old.length),
    text.slice(written.index + old.length).trimEnd(),
    '\n',
  ].join('');
  const info = entries.map(([name, value]) => (value ? `/${name} ${pdfString(value)}` : ''));
  const object = `${number} 0 obj\n<<${info.join('')}>>\nendobj\n`;
  const table = `xref\n${number} 1\n${String(blanked.length).padStart(10, '0')} 00000 n \n`;
  const start = blanked.length + object.length;
  const close = `trailer\n<<${trailer.trim()}\n/Prev ${former}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(blanked + object + table + close, 'latin1');
}

/** A text as a PDF has it: UTF-16 with its mark, in hexadecimal digits. */
const pdfString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
