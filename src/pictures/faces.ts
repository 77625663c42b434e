import { cuts, type Cut } from '../fonts/cuts.ts';
import { openTypeface, type Typeface } from './typeface.ts';

/** The fonts of a picture, opened when first needed: a page that draws none need not wait for them. */
export const faces = {
  display: once('disp.woff2'),
  text: once('text.woff2'),
  italic: once('text-i.woff2'),
};

function once(file: string): () => Typeface {
  let face: Typeface | undefined;
  return () => (face ??= openTypeface(cutOf(file)));
}

function cutOf(file: string): Cut {
  const cut = cuts[file];
  if (!cut) throw new Error(`${file} has no cut in cuts.ts.`);
  return cut;
}
