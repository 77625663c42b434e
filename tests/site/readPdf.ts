import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** A page of a PDF: its text in the margins at head and foot, and between them. */
export interface PdfPage {
  head: string;
  body: string;
  foot: string;
  /** What is set too small to be read as text: the marks of the notes. */
  marks: string[];
  /** Addresses that its links lead to. */
  links: string[];
  /** Has it a tree of what its parts are, for a screen reader? */
  isTagged: boolean;
}

/** Where the margins of a page of A4 begin, in points from its foot: 30 mm below, 26 mm above. */
const margins = { foot: 85, head: 842 - 73 };

/** The smallest text is the references', at 9 points; the running head is at 8.5. */
const smallest = 8;

/** Read a PDF: what it says of itself, and its pages. */
export async function readPdf(path: string) {
  const bytes = readFileSync(path);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const read: PdfPage = { head: '', body: '', foot: '', marks: [], links: [], isTagged: false };
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      const y = Number(item.transform[5]);
      const part = y > margins.head ? 'head' : y < margins.foot ? 'foot' : 'body';
      const isMark = part === 'body' && item.height > 0 && item.height < smallest;
      if (isMark) read.marks.push(item.str.trim());
      else read[part] += item.str + (item.hasEOL ? '\n' : '');
    }
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    read.links = annotations.flatMap(({ url }) => url ?? []);
    read.isTagged = ((await page.getStructTree()) as unknown) !== null;
    pages.push(read);
  }
  return {
    pages,
    info: info as Record<string, unknown>,
    isMarked: ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    fonts: [
      ...new Set(
        Array.from(
          bytes.toString('latin1').matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g),
          ([, name]) => name,
        ),
      ),
    ],
    outline: ((await pdf.getOutline()) as Outline[] | null) ?? [],
  };
}

interface Outline {
  title: string;
  items: Outline[];
}
