import { seeded, type Random } from './random.ts';
import * as fewWords from './words.ts';
import type { Vocabulary, Words } from './words.ts';

/**
 * Words for a library that is searched: so many names, words and journals that
 * each is met as seldom as in a real one, for what a search costs depends on it.
 *
 * The few words come first, and so most often. No `fragment` is among them, nor
 * the names and the title that are asked for by the benchmark of the search.
 */
export function wideVocabulary(): Vocabulary {
  const random = seeded(20_261_125);
  const coined = (count: number, prefixes: Words = ['']) =>
    Array.from(
      { length: count },
      () => random.of(prefixes) + coin(random, 1 + random.below(3)),
    ) as readonly string[] as Words;
  const subjects = ranked([
    ...fewWords.subjects.filter((word) => word !== 'fragment'),
    ...coined(4000),
  ]);
  const qualities = ranked([...fewWords.qualities, ...coined(1500)]);
  return {
    ...fewWords,
    families: ranked(coined(2500, accented).map(capital)),
    givens: ranked(coined(300).map(capital)),
    japaneseTitles: japanese.flatMap((one) =>
      japanese.map((other) => `${one}と${other}`),
    ) as readonly string[] as Words,
    journals: ranked(
      Array.from(
        { length: 300 },
        () =>
          `${random.of(kinds)} ${capital(random.of(qualities))} ${capital(random.of(subjects))}`,
      ),
    ),
    qualities,
    subjects,
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words again and again, the first most often and most but once: as in a language, by their rank. */
const ranked = (words: readonly string[]): Words =>
  words.flatMap((word, rank) =>
    Array.from({ length: Math.ceil((words.length / (rank + 1)) ** 0.6) }, () => word),
  ) as readonly string[] as Words;

function coin(random: Random, syllables: number): string {
  const made = Array.from({ length: syllables }, () => random.of(onsets) + random.of(vowels));
  return made.join('') + random.of(onsets) + random.of(vowels) + random.of(endings);
}

const list = (text: string): Words => text.split(' ') as readonly string[] as Words;

const onsets = list('b c d f g h j k l m n p r s t v w z br cr dr gr pr tr st sp pl');
const vowels = list('a e i o u ai ea io ou');
const endings: Words = ['', 'n', 'r', 's', 't', 'l', 'nd', 'rt', 'm', 'ck'];
const accented: Words = ['', '', '', '', 'ö', 'é', 'á', 'ø', 'č'];
const kinds: Words = ['Journal of', 'Studies in', 'Review of', 'Annals of', 'Quarterly of'];
const japanese: Words = [
  '宇宙政策',
  '日本外交',
  '中世の研究',
  '近代史',
  '文化と社会',
  '言語学入門',
  '出版と読者',
  '図書館の記憶',
];
