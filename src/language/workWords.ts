import { primaryLanguage } from './primaryLanguage.ts';

/**
 * What a work without a `type` of its own calls itself, as entry types and
 * BibLaTeX's keys mean it (biblatex manual §4.9.2.13): in English, as it stands
 * in a library, and in the languages of essays.
 */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'PhD thesis': {
    de: 'Dissertation',
    es: 'tesis doctoral',
    fr: 'thèse de doctorat',
    it: 'tesi di dottorato',
    ja: '博士論文',
    nl: 'proefschrift',
    pt: 'tese de doutorado',
  },
  'Master’s thesis': {
    de: 'Masterarbeit',
    es: 'tesis de maestría',
    fr: 'mémoire de master',
    it: 'tesi di laurea magistrale',
    ja: '修士論文',
    nl: 'masterscriptie',
    pt: 'dissertação de mestrado',
  },
  'Technical report': {
    de: 'Technischer Bericht',
    es: 'informe técnico',
    fr: 'rapport technique',
    it: 'rapporto tecnico',
    ja: '技術報告',
    nl: 'technisch rapport',
    pt: 'relatório técnico',
  },
};

/**
 * CSL's `genre` in the language of the essay that cites, whose reader it is for;
 * as it stands where it is another word, or the language has none here. Whether
 * an entry says so itself or by its type is not told apart: a library is read once.
 *
 * @example genreIn('PhD thesis', 'fr-CA') // => 'thèse de doctorat'
 */
export function genreIn(genre: string, language: string): string {
  if (!Object.hasOwn(words, genre)) return genre;
  return words[genre]?.[primaryLanguage(language)] ?? genre;
}
