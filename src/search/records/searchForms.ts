import { foldLetters, respell } from './foldLetters.ts';
import { hanRuns, pairsAndLast } from './hanRuns.ts';

/** A text's words as people type them, as far as they differ from the text. */
export function searchForms(text: string): string[] {
  const forms = new Set<string>();
  for (const word of text.normalize('NFC').split(/\s+/)) {
    const parts = word.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
    const whole = parts.join('');
    // Pagefind parts a word at ASCII punctuation only: not at a dash, nor at a curly quote.
    if (parts.length > 1) for (const part of parts) if (part.length > 1) forms.add(part);
    for (const part of new Set([whole, ...parts])) {
      const lower = part.toLowerCase();
      for (const form of [foldLetters(part), respell(part)]) if (form !== lower) forms.add(form);
    }
  }
  for (const stretch of hanRuns(text)) for (const pair of pairsAndLast(stretch)) forms.add(pair);
  return [...forms];
}
