import { plainText } from '../records/foldLetters.ts';
import type { WordsQuery } from '../query/understandQuery.ts';
import type { Ask, Ranked } from './ask.ts';
import type { Found, Result } from './pagefind.ts';

/** More words than a search has, and a reference that was pasted in does. */
const longQuery = 9;

/**
 * Find words: all of them, what holds them as one phrase first; else as many
 * as possible.
 *
 * Pagefind has no sense of phrases unless told, knows only all-or-nothing, and
 * takes a word that no text has for the longest beginning of it that some text
 * has (“elephant” for the initial E.): so it is asked more than once.
 */
export async function findWords({ words, phrase, title }: WordsQuery, ask: Ask): Promise<Ranked> {
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
  if (best && known.length > 0 && words.length < longQuery) {
    const without = await findWords({ kind: 'words', words: known }, ask);
    return { ...without, manner: { kind: 'without', words: missing } };
  }
  return words.length > 1 ? nearest(known, ask) : { results: [], manner: { kind: 'found' } };
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
  return shared === -1 || shared >= Math.max(3, wanted.length * 0.6);
}

/** How many of the words are asked for one by one: the longest tell most. */
const mostVotes = 10;

/** What has most of the words, the rarer ones counting more. */
async function nearest(words: string[], ask: Ask): Promise<Ranked> {
  const telling = words
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostVotes);
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
