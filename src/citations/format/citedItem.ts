import { genreIn } from '../../language/workWords.ts';
import type { SentenceCased, Work } from '../../bibliography/work.ts';
import type { CslItem } from '../../schema/work.ts';
import type { Style } from '../styles.ts';
import { capitalBehindColon } from './capitalBehindColon.ts';
import { shortTitle } from './shortTitle.ts';
import { withoutArchiveInAddress } from './withoutArchiveInAddress.ts';

/** What a work is read for. */
export interface CitedFor {
  language: string;
  style: Pick<Style, 'sentenceCase' | 'capitalBehindColon'>;
  /** What the style knows newer types of work as. */
  types: ReadonlyMap<string, string>;
}

/** A work as citeproc-js is to read it, for an essay's language and style. */
export function citedItem(work: Work, { language, style, types }: CitedFor): CslItem {
  const csl = {
    ...withoutArchiveInAddress(work.csl),
    // Other languages have no such cases.
    ...(isEnglish(work.csl.language ?? language) && titlesFor(work, style)),
  };
  const short = shortTitle(csl);
  return {
    ...csl,
    type: types.get(csl.type) ?? csl.type,
    ...(short && { 'title-short': short }),
    ...(csl.genre && { genre: genreIn(csl.genre, language) }),
  };
}

/** The titles of a work in English that a style has otherwise than they were typed. */
function titlesFor(
  { csl, inSentenceCase }: Work,
  { sentenceCase, capitalBehindColon: isCapital }: CitedFor['style'],
): SentenceCased {
  const titles = sentenceCase ? inSentenceCase : {};
  if (!isCapital) return titles ?? {};
  const names = ['title', 'title-short', 'container-title'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const title = titles?.[name] ?? csl[name];
      return title === undefined ? [] : [[name, capitalBehindColon(title)]];
    }),
  );
}

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);
