import { describe, expect, it } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { describePdf } from '../../src/pdf/describePdf.ts';

/** A PDF of one empty page, built as Chromium builds them, made at this time. */
function emptyPdf(time: string): Uint8Array {
  const objects = [
    `<</Title (x)\n/Creator (Mozilla \\(X11\\))\n/Producer (Skia/PDF m1)\n/CreationDate (D:${time})>>`,
    '<</Type /Catalog /Pages 3 0 R>>',
    '<</Type /Pages /Kids [4 0 R] /Count 1>>',
    '<</Type /Page /Parent 3 0 R /MediaBox [0 0 100 100]>>',
  ];
  let pdf = '%PDF-1.4\n';
  const entries = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<</Size 5\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Buffer.from(pdf + table + trailer, 'latin1');
}

const about = { Title: 'Über (die) „Freiheit“\\', Author: '宇宙 太郎', Subject: '' };

/** What a reader of PDFs finds the file to say of itself. */
async function read(pdf: Uint8Array): Promise<{ pages: number; info: Record<string, unknown> }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { info } = await document.getMetadata();
  return { pages: document.numPages, info: info as Record<string, unknown> };
}

describe('describePdf', () => {
  it('says title and author in any script, who made it, and no time', async () => {
    const { pages, info } = await read(describePdf(emptyPdf('20260101000000'), about));
    expect(pages).toBe(1);
    expect(info).toMatchObject({
      Title: about.Title,
      Author: about.Author,
      Producer: 'Skia/PDF m1',
    });
    expect(Object.keys(info)).not.toContain('Subject');
    expect(Object.keys(info)).not.toContain('CreationDate');
  });

  it('makes one file of what differs in its time only', () => {
    const [one, other] = ['20260101000000', '20271231235959'].map((time) =>
      Buffer.from(describePdf(emptyPdf(time), about)).toString('latin1'),
    );
    expect(one).toBe(other);
    expect(one).not.toContain('D:2026');
  });

  it('leaves alone what is built in another way', () => {
    const other = Buffer.from('%PDF-1.7\n…\nstartxref\n9\n%%EOF\n');
    expect(describePdf(other, about)).toBe(other);
  });
});
