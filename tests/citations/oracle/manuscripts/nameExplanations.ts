import { bare } from './alignClusters.ts';
import { fieldOf } from './entriesOf.ts';
import { without, withoutWords, type Explanation } from './explanation.ts';

export const particle =
  /(?<!\p{L})(?:van|von|de|der|den|ter|ten|zu|vom|zur|und(?= zu)|du|la|di|e)\s+/giu;

const firstOfSeveral = /\p{Lu}[\p{L}\p{M}’'-]+ et al\.,?/gu;

/** The works of a cluster in one order, whatever the style's is. */
const inOrder = (text: string): string =>
  text
    .replaceAll(/[()]/g, '')
    .split(';')
    .map((each) => without(each, particle))
    .sort()
    .join(';');

/** Why pandoc reads other names in a `.bib` than are there. */
export const nameExplanations: readonly Explanation[] = [
  {
    name: 'pandoc leaves a particle out',
    why: 'It has BibLaTeX’s `useprefix=false` and sorts without it (jgm/pandoc#9827); BibTeX prints the “von” part with the name (btxdoc, “von”).',
    holds: ({ theirs, ours = '' }) =>
      ours.length > theirs.length && without(ours, particle) === without(theirs, particle),
  },
  {
    name: 'pandoc sorts by the name without its particle',
    why: 'APA’s file says `demote-non-dropping-particle="never"`: von Davier stands under v (CSL 1.0.2, “Name Particles”).',
    holds: ({ theirs, ours = '' }) =>
      without(ours, particle) !== bare(ours) && inOrder(ours) === inOrder(theirs),
  },
  {
    name: 'pandoc does not read AND between names',
    why: 'BibTeX reads `and` in any case (bibtex.web, “name_scan_for_and”).',
    holds: ({ theirs, ours = '', entries = [] }) => {
      // Where pandoc prints the first name alone, the others are ours in addition.
      const names = entries
        .flatMap((entry) => fieldOf(entry, 'author').split(/ AND /).slice(1))
        .map((name) => name.replaceAll(/[{}"]/g, '').split(',')[0]?.trim() ?? '');
      const cut = withoutWords(names.reduce(withoutWords, ours), 'et al');
      return theirs.includes(' AND ') || (names.length > 0 && bare(cut) === bare(theirs));
    },
  },
  {
    name: 'pandoc takes “et al.” for a given name',
    why: '`Meurer, Aaron et al.` is Aaron Meurer, and others.',
    holds: ({ theirs, ours = '', entries = [] }) => {
      const hasOthers = entries.some((entry) => / et al\.?[}"]/.test(fieldOf(entry, 'author')));
      const inNoOrder = (text: string) => {
        const words = withoutWords(text, 'et al').match(/[\p{L}\p{N}]+/gu) ?? [];
        return words.sort().join(' ');
      };
      return hasOthers && ours !== theirs && inNoOrder(ours) === inNoOrder(theirs);
    },
  },
  {
    name: 'pandoc tells authors apart that their short form does not',
    why: '“Piñero et al., 2015, 2019”: what is cited alike stands together (CSL 1.0.2, “Cite Grouping”: “identical rendered names”), whoever the others are.',
    holds: ({ theirs, ours = '' }) =>
      ours !== theirs && without(theirs, firstOfSeveral) === without(ours, firstOfSeveral),
  },
  {
    name: 'pandoc takes a name without capital letters for a particle',
    why: 'Only a small letter makes one (btxdoc, §4), and Arabic has neither: so one person becomes two, who are told apart.',
    holds: ({ theirs, ours = '', entries = [] }) => {
      const names = entries.map((entry) => fieldOf(entry, 'author')).join(' ');
      const added = (theirs.match(/[\p{Lo}\u200c]+/gu) ?? []).filter(
        (word) => names.includes(word) && !ours.includes(word),
      );
      return added.length > 0 && bare(added.reduce(withoutWords, theirs)) === bare(ours);
    },
  },
  {
    name: 'a name against BibTeX’s rules',
    why: 'It has too many commas; Ibid prints it as typed and tells the author (bibliography-parses), and pandoc prints a few of its words.',
    holds: ({ theirs, ours = '', told = [] }) => {
      const parts = told.flatMap((fact) =>
        (/has the name `(.+)`, which is against BibTeX’s rules/.exec(fact)?.[1] ?? '').split(','),
      );
      const words = parts.flatMap((part) => part.match(/[\p{L}\p{N}]+/gu) ?? []);
      const left = (text: string) => bare(words.reduce(withoutWords, text));
      return words.length > 0 && left(ours) === left(theirs);
    },
  },
];
