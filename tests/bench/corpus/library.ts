import { seeded, type Random } from './random.ts';
import * as fewWords from './words.ts';
import type { Vocabulary } from './words.ts';

/** The key of the work at an index. */
export const keyOf = (index: number): string => `work${index}`;

/**
 * A library of so many works as BibTeX: books, articles, chapters, theses and
 * web pages; one in nine Japanese, one in forty with a long list of authors.
 *
 * The first works of a large library are those of a smaller one, unless works
 * are planted.
 *
 * @param options.words What names and titles are made of.
 * @param options.planted Entries that stand, far apart, in the place of made-up ones.
 */
export function library(
  works: number,
  { words = fewWords, planted = [] }: { words?: Vocabulary; planted?: readonly string[] } = {},
): string {
  const apart = Math.floor(works / planted.length);
  const isPlanted = (index: number) => index % apart === apart - 1;
  return Array.from(
    { length: works },
    (_, index) =>
      (isPlanted(index) ? planted[Math.floor(index / apart)] : undefined) ?? entry(index, words),
  ).join('\n');
}

function entry(index: number, words: Vocabulary): string {
  const random = seeded(index * 7919 + 1);
  const kind = random.of(['book', 'article', 'article', 'incollection', 'phdthesis', 'online']);
  const isJapanese = index % 9 === 4;
  const fields = {
    author: authors(random, index, isJapanese, words),
    title: isJapanese ? random.of(words.japaneseTitles) : title(random, words),
    year: String(1850 + random.below(175)),
    ...(isJapanese ? { language: 'japanese' } : {}),
    ...fieldsOf(kind, random, index, words),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${kind}{${keyOf(index)},`, ...lines, '}', ''].join('\n');
}

function authors(random: Random, index: number, isJapanese: boolean, words: Vocabulary): string {
  const count = index % 40 === 7 ? 12 + random.below(20) : 1 + random.below(3);
  const names = Array.from({ length: count }, () =>
    isJapanese
      ? random.of(words.japaneseNames)
      : `${random.of(words.families)}, ${random.of(words.givens)}`,
  );
  return [...new Set(names)].join(' and ');
}

function title(random: Random, words: Vocabulary): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const main = `The ${capital(random.of(words.qualities))} ${capital(random.of(words.subjects))}`;
  return `${main}: A {${capital(random.of(words.places))}} ${capital(random.of(words.subjects))} and its \\emph{${random.of(words.subjects)}}`;
}

function fieldsOf(
  kind: string,
  random: Random,
  index: number,
  words: Vocabulary,
): Record<string, string> {
  const first = 1 + random.below(400);
  const pages = `${first}--${first + 5 + random.below(40)}`;
  const address = random.of(words.places);
  const publisher = random.of(words.publishers);
  const doi = `10.5555/bench.${index}`;
  switch (kind) {
    case 'article':
      return {
        journal: random.of(words.journals),
        volume: String(1 + random.below(90)),
        number: '2',
        pages,
        doi,
      };
    case 'incollection':
      return {
        booktitle: title(random, words),
        editor: authors(random, index + 1, false, words),
        publisher,
        address,
        pages,
      };
    case 'phdthesis':
      return { school: `University of ${address}` };
    case 'online':
      return { url: `https://example.org/works/${index}`, urldate: '2024-05-17' };
    default:
      return { publisher, address, isbn: isbn(index), ...(index % 3 === 0 ? { doi } : {}) };
  }
}

/** ISO 2108, annex A: weights 1 and 3 in turn, modulo 10. */
function isbn(index: number): string {
  const body = `97910${String(index).padStart(8, '0')}`.slice(0, 12);
  const sum = Array.from(body, Number).reduce(
    (total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return body + String((10 - (sum % 10)) % 10);
}
