/**
 * A library of made-up works: so many names, words and journals that each is
 * met as seldom as in a real one, and the same every time.
 */
export function makeLibrary(count: number): string {
  const random = randomFrom(20_261_125);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** As in a language, a few are met often and most seldom. */
  const often = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** 2.5)] as T;
  const word = (most: number): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(onsets) + pick(vowels))
      .concat(pick(endings))
      .join('');
  const some = (size: number, make: () => string) => [
    ...new Set(Array.from({ length: size }, make)),
  ];
  const words = [...english, ...some(4_000, () => word(3))];
  const families = some(2_500, () => upper(pick(accented) + word(2)));
  const given = some(300, () => upper(word(2)));
  const journals = some(300, () => `${pick(kinds)} ${upper(often(words))} ${upper(often(words))}`);

  return Array.from({ length: count }, (_, n) => {
    const people = random() < 0.01 ? 30 : 1 + Math.floor(random() ** 3 * 5);
    const author = Array.from({ length: people }, () => `${often(families)}, ${pick(given)}`);
    const title =
      random() < 0.03
        ? `${pick(japanese)}${pick(japanese)}、第${n}巻`
        : upper(Array.from({ length: 5 + Math.floor(random() * 9) }, () => often(words)).join(' '));
    const year = 2024 - Math.floor(random() ** 2 * 120);
    const common = `author = {${author.join(' and ')}}, title = {${title}}, date = {${year}}`;
    if (random() < 0.35) {
      return `@book{w${n}, ${common}, publisher = {${pick(presses)}}, isbn = {${isbn(n)}}}`;
    }
    const journal = often(journals);
    const first = 1 + Math.floor(random() * 400);
    const pages = `${first}--${first + 5 + Math.floor(random() * 30)}`;
    const doi = `10.${1_000 + journals.indexOf(journal)}/${journal.slice(-6).replaceAll(' ', '').toLowerCase()}.${year}.${n}`;
    return `@article{w${n}, ${common}, journaltitle = {${journal}}, volume = {${1 + (n % 90)}}, number = {${1 + (n % 4)}}, pages = {${pages}}, doi = {${doi}}}`;
  }).join('\n\n');
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function isbn(n: number): string {
  const body = `979${String(100_000_000 + n * 7)}`;
  const sum = Array.from(body).reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return body + String((10 - (sum % 10)) % 10);
}

const onsets = 'b c d f g h j k l m n p r s t v w z br cr dr gr pr tr st sp pl'.split(' ');
const vowels = 'a e i o u ai ea io ou'.split(' ');
const endings = ['', 'n', 'r', 's', 't', 'l', 'nd', 'rt', 'm', 'ck'];
const accented = ['', '', '', '', 'ö', 'é', 'á', 'ø', 'č'];
const kinds = ['Journal of', 'Studies in', 'Review of', 'Annals of', 'Quarterly of'];
const presses = ['University Press', 'Academic Books', 'Press of the Margin', 'Meridian'];
const japanese = ['宇宙政策', '日本外交', '中世の研究', '近代史', '文化と社会', '言語学入門'];
const english =
  'space diplomacy history of the and in medieval law policy science nation state archives texts reading theory practice culture memory empire trade religion women labour technology media language translation poetry city water climate energy'.split(
    ' ',
  );
