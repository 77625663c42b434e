import { genreIn } from '../../language/workWords.ts';
import type { CslItem } from '../../schema/work.ts';
import { shortTitle } from './shortTitle.ts';
import { withoutArchiveInAddress } from './withoutArchiveInAddress.ts';

/** What a work is read for. */
export interface CitedFor {
  language: string;
  /** What the style knows newer types of work as. */
  types: ReadonlyMap<string, string>;
}

/** A work as citeproc-js is to read it, for an essay's language and style. */
export function citedItem(work: CslItem, { language, types }: CitedFor): CslItem {
  const csl = withoutArchiveInAddress(work);
  const short = shortTitle(csl);
  return {
    ...csl,
    type: types.get(csl.type) ?? csl.type,
    ...(short && { 'title-short': short }),
    ...(csl.genre && { genre: genreIn(csl.genre, language) }),
  };
}
