import { address, addressesOf } from './addressExplanations.ts';
import { bare } from './alignClusters.ts';
import { without, withoutWords, type Explanation } from './explanation.ts';

const command = /\\[A-Za-z]+(?:\[\d\])?\s*\{?/g;

/** A dotless i under an accent, as `\\'{\\i}` would be by its letters; it is how TeX writes í. */
const dotted = (text: string): string => text.replaceAll(/ı(?=\p{M})/gu, 'i').normalize('NFC');

/** The logos of TeX's family, of which pandoc knows few, and none with a font around them. */
const spelled = (text: string): string =>
  text
    .replaceAll(/\\LaTeXe(?:\{\})? ?/g, 'LaTeX2e')
    .replaceAll(/\\textsc\{([^{}]*)\}/g, '$1')
    .replaceAll(/\\((?:La|Xe|Bib)?TeX(?![A-Za-z]))(?:\{\})?/g, '$1');

/** A text without the commands that pandoc has left in it, and its letters as they are elsewhere. */
export const withoutCommands = (text: string): string =>
  dotted(spelled(text)).replaceAll(command, '');

/** Why pandoc reads other TeX in a `.bib` than is there. */
export const texExplanations: readonly Explanation[] = [
  {
    name: 'pandoc leaves a TeX command it does not know as it is',
    why: 'Its HTML drops what stands so; Ibid keeps the words and tells the author (tex-known).',
    holds: ({ theirs, ours = '' }) =>
      /\\[A-Za-z]+/.test(theirs) && without(spelled(theirs), command) === bare(ours),
  },
  {
    name: 'pandoc drops the words in a TeX command it does not know',
    why: 'So it does in names, short titles and lists; Ibid keeps the words and tells the author (tex-known).',
    holds: ({ theirs, ours = '', wordsInCommands = [] }) => {
      const left = (text: string) => {
        const read = spelled(text).replaceAll(command, '').replaceAll(/[{}]/g, '');
        const rest = wordsInCommands.reduce(withoutWords, read);
        return `${without(rest, address)} ${addressesOf(rest)}`;
      };
      // Where a short form has lost its title, pandoc prints the year for it.
      const year = /,? \d{4}[a-z]?(?=[.,;]?$)/;
      const readings = [theirs, theirs.replace(year, '')].map(left);
      return wordsInCommands.length > 0 && readings.includes(left(ours));
    },
  },
  {
    name: 'pandoc sets an accent on a dotless i',
    why: '`\\i` under an accent is how TeX writes í (The TeXbook, chapter 9).',
    holds: ({ theirs, ours = '' }) =>
      dotted(theirs) !== theirs && bare(dotted(theirs)) === bare(ours),
  },
];
