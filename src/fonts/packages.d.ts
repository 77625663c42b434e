/** The parts we use of two packages that come without types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'truetype';
    variationAxes: Record<string, number>;
    keepFeatures: string[];
    preserveNameIds: number[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module 'wawoff2' {
  const wawoff2: Record<'compress' | 'decompress', (font: Uint8Array) => Promise<Uint8Array>>;
  export default wawoff2;
}
