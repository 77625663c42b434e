import type { Counted, SearchMessages } from '../../language/searchLabels.ts';
import type { Answer } from './ask.ts';

/** What was found, in a sentence: `7 references and 1 essay.` */
export function say(
  { works, essays, guide, manner }: Answer,
  messages: SearchMessages,
  language: string,
): string {
  const list = new Intl.ListFormat(language);
  const counts = [
    ...(works.length > 0 ? [count(works.length, messages.works, language)] : []),
    ...(essays.length > 0 ? [count(essays.length, messages.essays, language)] : []),
    ...(guide.length > 0 ? [count(guide.length, messages.guide, language)] : []),
  ];
  if (manner.kind === 'noIdentifier') {
    const system = manner.system === 'url' ? messages.addressWord : manner.system.toUpperCase();
    return messages.noIdentifier.replace('{system}', system).replace('{value}', () => manner.value);
  }
  if (counts.length === 0) return messages.nothing;
  const words = manner.kind === 'without' ? manner.words.map((word) => `“${word}”`) : [];
  return messages[manner.kind]
    .replace('{words}', () => list.format(words))
    .replace('{found}', () => list.format(counts));
}

export function count(number: number, words: Counted, language: string): string {
  const form = words[new Intl.PluralRules(language).select(number)] ?? words.other;
  return form.replace('{n}', number.toLocaleString(language));
}
