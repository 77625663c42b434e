import type { BibliographyFile } from '../../../../src/bibliography/bibliographyFile.ts';

/** The text of a key's entry in `.bib` files, from its type to the next entry, with that of the entry it inherits from. */
export function entriesOf(files: readonly BibliographyFile[], key: string): string[] {
  const own = files.map(({ text }) => entryIn(text, key)).filter(Boolean);
  const parents = own.flatMap((entry) =>
    [...entry.matchAll(/\bcrossref\s*=\s*["{]?([^"},\s]+)/gi)].map(([, parent = '']) => parent),
  );
  return [
    ...own,
    ...parents.flatMap((parent) => files.map(({ text }) => entryIn(text, parent)).filter(Boolean)),
  ];
}

function entryIn(text: string, key: string): string {
  const from = text.search(new RegExp(`@\\w+\\s*[{(]\\s*${RegExp.escape(key)}\\s*,`));
  if (from < 0) return '';
  const to = text.slice(from + 1).search(/^\s*@\w+\s*[{(]/m);
  return text.slice(from, to < 0 ? undefined : from + 1 + to);
}

/** A field of an entry, as typed, with its braces. */
export const fieldOf = (entry: string, name: string): string =>
  new RegExp(
    `^\\s*${name}\\s*=\\s*([^]*?)(?=,?\\s*(?:^\\s*[\\w-]+\\s*=|^\\s*[})]\\s*$|$(?![^])))`,
    'im',
  )
    .exec(entry)?.[1]
    ?.replaceAll(/\s+/g, ' ') ?? '';
