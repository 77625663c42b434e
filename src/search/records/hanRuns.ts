/** Letters of scripts written without spaces: Chinese and Japanese. Korean has spaces. */
export const hanLetters = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;

/** An unbroken stretch of Chinese or Japanese. */
export const hanRun = new RegExp(`[${hanLetters}]+`, 'gu');

/** The unbroken stretches of Chinese or Japanese in a text. */
export const hanRuns = (text: string): string[] => text.match(hanRun) ?? [];

/**
 * Every two neighbouring letters of a stretch: `宇宙政策` → `宇宙 宙政 政策`.
 *
 * Pagefind splits at spaces only, and splitting into words needs a dictionary
 * that text and query may disagree about. Pairs need none: whatever is asked
 * for, its pairs are among those of the text that holds it.
 */
export function pairs(stretch: string): string[] {
  const letters = Array.from(stretch);
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** What to index a stretch by: its pairs, and its last letter, which begins none of them. */
export const pairsAndLast = (stretch: string): string[] => [
  ...new Set([...pairs(stretch), Array.from(stretch).at(-1) ?? '']),
];
