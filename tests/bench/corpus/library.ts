import { seeded, type Random } from './random.ts';
import * as words from './words.ts';

/** The key of the work at an index. */
export const keyOf = (index: number): string => `work${index}`;

/**
 * A library of so many works as BibTeX: books, articles, chapters, theses and
 * web pages; one in nine Japanese, one in forty with a long list of authors.
 *
 * The first works of a large library are those of a smaller one.
 */
export const library = (works: number): string =>
  Array.from({ length: works }, (_, index) => entry(index)).join('\n');

function entry(index: number): string {
  const random = seeded(index * 7919 + 1);
  const kind = random.of(['book', 'article', 'article', 'incollection', 'phdthesis', 'online']);
  const isJapanese = index % 9 === 4;
  const fields = {
    author: authors(random, index, isJapanese),
    title: isJapanese ? random.of(words.japaneseTitles) : title(random),
    year: String(1850 + random.below(175)),
    ...(isJapanese ? { language: 'japanese' } : {}),
    ...fieldsOf(kind, random, index),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${kind}{${keyOf(index)},`, ...lines, '}', ''].join('\n');
}

function authors(random: Random, index: number, isJapanese: boolean): string {
  const count = index % 40 === 7 ? 12 + random.below(20) : 1 + random.below(3);
  const names = Array.from({ length: count }, () =>
    isJapanese
      ? random.of(words.japaneseNames)
      : `${random.of(words.families)}, ${random.of(words.givens)}`,
  );
  return [...new Set(names)].join(' and ');
}

function title(random: Random): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const main = `The ${capital(random.of(words.qualities))} ${capital(random.of(words.subjects))}`;
  return `${main}: A {${capital(random.of(words.places))}} ${capital(random.of(words.subjects))} and its \\emph{${random.of(words.subjects)}}`;
}

function fieldsOf(kind: string, random: Random, index: number): Record<string, string> {
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
        booktitle: title(random),
        editor: authors(random, index + 1, false),
        publisher,
        address,
        pages,
      };
    case 'phdthesis':
      return { school: `University of ${address}` };
    case 'online':
      return { url: `https://example.org/works/${index}`, urldate: '2024-05-17' };
    default:
      return { publisher, address, ...(index % 3 === 0 ? { doi } : {}) };
  }
}
