/** What English calls places, beside what the data of the platform calls them. */
const more =
  'America, Arab, Arctic, Atlantic, Britain, Burma, England, Great Britain, Holland, Indo-Pacific, Korea, Macedonia, Middle East, Near East, Pacific, Palestine, Scotland, Soviet, Soviet Union, Turkey, Wales';

/** People and languages whose names are not made from the place’s by an ending. */
const people =
  'American, Arabic, Argentine, Basque, Belgian, British, Canadian, Catalan, Chinese, Czech, Danish, Dutch, English, Finnish, French, German, Greek, Hebrew, Hindi, Hungarian, Icelandic, Irish, Japanese, Latin, Lebanese, Mexican, Norwegian, Peruvian, Polish, Portuguese, Roman, Scottish, Spanish, Swedish, Swiss, Turkish, Ukrainian, Welsh';

/** What English makes people of places with: `Indian`, `Iranian`, `Korean`, `Vietnamese`, `Iraqi`. */
const endings = ['', 's', 'n', 'ns', 'an', 'ans', 'ian', 'ians', 'ese', 'i', 'is'];

/** Names of one word, with those who live there, and names of several by their first. */
interface Names {
  single: ReadonlySet<string>;
  phrases: ReadonlyMap<string, readonly string[][]>;
}

let known: Names | undefined;

function readNames(): Names {
  const split = names().map((name) => name.split(' '));
  const single = split.flatMap(([first = '', ...more]) => (more.length > 0 ? [] : [first]));
  const several = split.filter(({ length }) => length > 1);
  return {
    single: new Set(single.flatMap((name) => endings.map((ending) => name + ending))),
    phrases: Map.groupBy(several, ([first = '']) => first),
  };
}

/**
 * Which of some words in title case name a place, a people or a language in
 * English, by their index: `Japan`, `Saudi Arabia`, `Koreans`.
 *
 * The countries and continents are those that the platform has names of (CLDR):
 * a list of ours would fall behind.
 */
export function placeNames(words: readonly string[]): ReadonlySet<number> {
  const { single, phrases } = (known ??= readNames());
  const bare = words.map((word) => word.replace(/[’']s?$/, ''));
  const found = new Set<number>();
  for (const [index, word] of bare.entries()) {
    if (
      single.has(word) ||
      (/[-–]/.test(word) && word.split(/[-–]/).some((part) => single.has(part)))
    )
      found.add(index);
    for (const phrase of phrases.get(word) ?? []) {
      const isWhole = phrase.every((part, after) => bare[index + after] === part);
      if (isWhole) for (const after of phrase.keys()) found.add(index + after);
    }
  }
  return found;
}

function names(): string[] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const countries = letters.flatMap((first) => letters.map((second) => first + second));
  // UN M.49, of which CLDR has the continents and their parts.
  const continents = Array.from({ length: 1000 }, (_, code) => String(code).padStart(3, '0'));
  const said = [...countries, ...continents].flatMap((code) => english.of(code) ?? []);
  return [...said, more, people]
    .flatMap((name) => name.split(/ \(|\)|, | - | & | SAR /))
    .filter((name) => /^\p{Lu}/u.test(name));
}
