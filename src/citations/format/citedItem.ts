import { genreIn } from '../../language/workWords.ts';
import type { Work } from '../../bibliography/work.ts';
import type { CslItem } from '../../schema/work.ts';
import { shortTitle } from './shortTitle.ts';
import { withoutArchiveInAddress } from './withoutArchiveInAddress.ts';

/** What a work is read for. */
export interface CitedFor {
  language: string;
  /** What the style knows newer types of work as. */
  types: ReadonlyMap<string, string>;
  /** Whether the style wants titles in sentence case; other languages than English have no such thing. */
  sentenceCase: boolean;
}

/** A work as citeproc-js is to read it, for an essay's language and style. */
export function citedItem(work: Work, { language, types, sentenceCase }: CitedFor): CslItem {
  const isLowered = sentenceCase && isEnglish(work.csl.language ?? language);
  const csl = {
    ...withoutArchiveInAddress(work.csl),
    ...(isLowered && work.inSentenceCase),
  };
  const short = shortTitle(csl);
  return {
    ...csl,
    type: types.get(csl.type) ?? csl.type,
    ...(short && { 'title-short': short }),
    ...(csl.genre && { genre: genreIn(csl.genre, language) }),
  };
}

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);
