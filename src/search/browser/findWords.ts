import { plainText } from '../records/foldLetters.ts';
import { tellingWords } from '../query/tellingWords.ts';
import type { WordsQuery } from '../query/understandQuery.ts';
import type { Ask, Ranked } from './ask.ts';
import type { Found, Result } from './pagefind.ts';

/**
 * Find words: all of them, what holds them as one phrase first; else as many
 * as possible.
 *
 * Pagefind has no sense of phrases unless told, knows only all-or-nothing, and
 * takes a word that no text has for the longest beginning of it that some text
 * has (“elephant” for the initial E.): so it is asked more than once.
 */
export async function findWords(query: WordsQuery, ask: Ask): Promise<Ranked> {
  return query.telling ? findTelling(query, query.telling, ask) : findAll(query, ask);
}

async function findAll({ words, phrase, title }: WordsQuery, ask: Ask): Promise<Ranked> {
  const all = words.join(' ');
  const found = await ask(all);
  const first = [];
  for (const exact of [title, phrase]) if (exact) first.push(...(await ask(`"${exact}"`)).results);
  const [best] = found.results;
  const missing = best ? await missingFrom(best, words) : [];
  if (best && missing.length === 0) {
    return { results: inOrder(first, found), term: all, manner: { kind: 'found' } };
  }
  if (first.length > 0 && phrase) {
    return { results: inOrder(first), term: `"${title ?? phrase}"`, manner: { kind: 'found' } };
  }
  const known = words.filter((word) => !missing.includes(word));
  if (best && known.length > 0) {
    const without = await findAll({ kind: 'words', words: known }, ask);
    return { ...without, manner: { kind: 'without', words: missing } };
  }
  const [only = ''] = words;
  return words.length > 1 ? nearest(known, ask) : findAlike(only, ask);
}

/** The least of a word that must be right, if the rest is misspelt. */
const leastBeginning = { letters: 4, share: 0.6 };

/** Find what has a word that begins as this one does, since none has this one. */
async function findAlike(word: string, ask: Ask): Promise<Ranked> {
  const letters = /\d/.test(word) ? [] : Array.from(word);
  const least = Math.max(leastBeginning.letters, letters.length * leastBeginning.share);
  for (let length = letters.length - 1; length >= least; length -= 1) {
    const term = letters.slice(0, length).join('');
    const { results } = await ask(term);
    const isLike = results[0] && (await missingFrom(results[0], [word])).length === 0;
    if (isLike) return { results, term, manner: { kind: 'nearest' } };
  }
  return { results: [], manner: { kind: 'found' } };
}

/** How many words may be asked for as a phrase: a long title, and no whole reference. */
const mostOfPhrase = 16;

/** Find what has the telling words of a long query; else what has most of them. */
async function findTelling(
  { words, phrase }: WordsQuery,
  telling: string[],
  ask: Ask,
): Promise<Ranked> {
  const term = telling.join(' ');
  const found = await ask(term);
  const [best, second] = found.results;
  const missing = best ? await missingFrom(best, telling) : [];
  if (!best || missing.length > 0) return nearest(telling, ask);
  const isTitle = second !== undefined && words.length <= mostOfPhrase;
  const first = isTitle && phrase ? (await ask(`"${phrase}"`)).results : [];
  return { results: inOrder(first, found), term, manner: { kind: 'found' } };
}

/** Each result once: first those of the phrase, by rank as far as they have one, then the others. */
function inOrder(first: Result[], { results }: Pick<Found, 'results'> = { results: [] }): Result[] {
  const hasPhrase = ({ id }: Result) => first.some((result) => result.id === id);
  const isRanked = ({ id }: Result) => results.some((result) => result.id === id);
  return [
    ...results.filter(hasPhrase),
    ...first.filter(
      (result, index) =>
        !isRanked(result) && first.findIndex(({ id }) => id === result.id) === index,
    ),
    ...results.filter((result) => !hasPhrase(result)),
  ];
}

/** The words that Pagefind cannot have found in this result, though it gave it. */
async function missingFrom(result: Result, words: string[]): Promise<string[]> {
  const { content, meta } = await result.data();
  const text = plainText(`${content} ${Object.values(meta).join(' ')}`).replaceAll(/['’]/g, '');
  const present = [...new Set(text.split(/[^\p{L}\p{N}]+/u))];
  return words.filter((word) => {
    const wanted = plainText(word).replaceAll(/['’]/g, '');
    return !present.some((other) => isAlike(other, wanted));
  });
}

/** Whether one begins with the other, but for an ending: `policies` and `policy`; numbers have none. */
function isAlike(word: string, wanted: string): boolean {
  if (/\d/.test(wanted)) return word.startsWith(wanted);
  const shared = Array.from(wanted).findIndex((letter, index) => word[index] !== letter);
  return shared === -1 || shared >= Math.max(3, wanted.length * leastBeginning.share);
}

/** What has most of the words, the rarer ones counting more. */
async function nearest(words: string[], ask: Ask): Promise<Ranked> {
  const telling = tellingWords(words);
  const votes = new Map<string, { result: Result; weight: number; words: number }>();
  for (const word of telling) {
    const { results } = await ask(word);
    for (const result of results) {
      const vote = votes.get(result.id) ?? { result, weight: 0, words: 0 };
      vote.weight += 1 / Math.sqrt(results.length);
      vote.words += 1;
      votes.set(result.id, vote);
    }
  }
  const ranked = [...votes.values()].sort((a, b) => b.weight - a.weight);
  const enough = Math.max(2, telling.length / 3);
  const results = ranked
    .filter(({ words: count, weight }) => count >= enough && weight > (ranked[0]?.weight ?? 0) / 2)
    .map(({ result }) => result);
  return { results, manner: { kind: results.length > 0 ? 'nearest' : 'found' } };
}
