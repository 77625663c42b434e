import type { Prose } from './prose.ts';

/** How long a cluster may be, in characters: far longer than any note, and a bound on the work. */
export const longestCluster = 10_000;

/** Everything that can be wrong with a cluster's form: the fact, around what was received, and the fix. */
const forms = {
  'no-key': {
    fact: (text: string) => `An \`@\` in \`${text}\` has no key behind it.`,
    fix: 'Write the key right behind it, or `\\@` for the sign itself.',
  },
  'empty-braces': {
    fact: (text: string) => `The key in \`${text}\` is empty.`,
    fix: 'Write the key between the braces, or `\\@` for the sign itself.',
  },
  'markup-in-braces': {
    fact: (text: string) =>
      `Between the braces of \`${text}\` stands code, emphasis, a formula or other markup, and no key.`,
    fix: 'Write the key between the braces as it is in the library, or `\\@` for the sign itself.',
  },
  'open-braces': {
    fact: (text: string) => `The braces around a key, opened in \`${text}\`, are never closed.`,
    fix: 'Close the braces behind the key: `@{key}`.',
  },
  'open-locator': {
    fact: (text: string) => `The braces around a locator, opened in \`${text}\`, are never closed.`,
    fix: 'Close the braces behind the locator, or write `\\{` behind a word for the sign itself.',
  },
  'open-bracket': {
    fact: (text: string) => `The citation that begins \`${text}\` is never closed.`,
    fix: 'Close it with `]` in the same paragraph and outside of emphasis begun in it, or write `\\[` for the sign itself.',
  },
  'empty-part': {
    fact: (text: string) => `A part of the citation \`${text}\` is empty.`,
    fix: 'Remove the semicolon that is too many.',
  },
  'part-without-key': {
    fact: (text: string) => `The part \`${text}\` of a citation names no work.`,
    fix: 'Give it a key, or join it to the part before with a comma in place of the semicolon.',
  },
  'second-key': {
    fact: (text: string) => `The part \`${text}\` of a citation names more than one work.`,
    fix: 'Put a semicolon between works: `[@one; @two]`; write `\\@` for the sign itself.',
  },
  nested: {
    fact: (text: string) => `A citation stands inside the citation \`${text}\`.`,
    fix: 'Give each work its own part, `[see @one; @two]`; write `\\@` for the sign itself.',
  },
  markup: {
    fact: (text: string) => `A citation holds \`${text}\`, which cannot stand in one.`,
    fix: 'Keep to words, emphasis, strong, code, links, <sup> and <sub> in a citation, and put the rest before or behind it.',
  },
  'too-long': {
    fact: (text: string) =>
      `The citation that begins \`${text}\` is longer than ${longestCluster} characters.`,
    fix: 'See whether its `]` is missing; put long remarks into a note of your own.',
  },
} as const;

/** Note that a cluster is malformed: at which token, and what the author wrote there. */
export function malformed(
  prose: Prose,
  form: keyof typeof forms,
  at: number,
  from: number,
  to: number,
): void {
  const { fact, fix } = forms[form];
  prose.problems.push({
    rule: 'citation-well-formed',
    place: prose.placeOf(prose.tokens[at]),
    fact: fact(prose.excerpt(from, to)),
    fix,
  });
}
