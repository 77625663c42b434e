import { bare } from './alignClusters.ts';
import { fieldOf } from './entriesOf.ts';
import { without, withoutWords, type Explanation } from './explanation.ts';

export const initials = /(?<!\p{L})(?:\p{Lu}\.[- ]?)+\s*(?=\p{Lu}\p{Ll})/gu;

/** A year as the last thing a short form says, with or without a locator behind it. */
const addedYear = /,?[”“’»]?,? (?:\d{4}[a-z]?|n\.d\.)(?=[.,;]|$)/g;

/** The last of several names: `& Guo`, `and Vander Plas`. */
const lastName = / (?:&|and) (?:\p{Ll}+ )*\p{Lu}[\p{L}\p{M}’'-]+/gu;

/** What two works share that only letters tell apart. */
const sameWork = ['author', 'year'];

/** Whether a text is another with its beginning repeated right behind it. */
function repeatsBeginning(long: string, short: string): boolean {
  const said = long.slice(0, long.length - short.length);
  return said.length > 2 && short.startsWith(said) && long === said + short;
}

/** Why we have no citation where pandoc has one. */
export const placeExplanations: readonly Explanation[] = [
  {
    name: 'the text is in the words for an image',
    why: 'They are no Markdown, and only heard; Ibid tells the author (citation-well-formed).',
    holds: ({ isInImage = false, ours }) => ours === undefined && isInImage,
  },
  {
    name: 'the text is code or a formula in Markdown, and something else in pandoc’s',
    why: 'Pandoc has tables without rules, and lists with text at other depths (MANUAL, “Tables”, “Lists”).',
    holds: ({ isVerbatim = false, ours }) => ours === undefined && isVerbatim,
  },
  {
    name: 'brackets with a key that are no citation',
    why: '`[@a, @b]` and `[words; @a]`: pandoc leaves the brackets in the sentence and cites amid them; Ibid tells the author (citation-well-formed).',
    holds: ({ isMalformed = false, ours }) => ours === undefined && isMalformed,
  },
];

/** Why pandoc cites in another way than the style has it. */
export const citingExplanations: readonly Explanation[] = [
  {
    name: 'pandoc prints an empty citation',
    why: 'A repeated author in the text leaves its note without a word (jgm/citeproc#23).',
    holds: ({ isEmpty = false, ours }) => isEmpty && ours !== undefined && bare(ours) !== '',
  },
  {
    name: 'pandoc names a work once, in the sentence or in its note',
    why: 'A note that does not name its work tells nobody what it is about (works-without-authors and no-empty-notes in differences.json; jgm/citeproc#23).',
    holds: ({ theirs, ours = '' }) => repeatsBeginning(bare(ours), bare(theirs)),
  },
  {
    name: 'pandoc joins two names in a sentence by the sign',
    why: 'There it is the word, and the sign stands in parentheses alone (APA, 7th edition, 8.17).',
    holds: ({ theirs, ours = '' }) =>
      ours !== theirs &&
      bare(ours.replace(/ (?:and|und|et|en|y) (?=[^()]*\()/, ' & ')) === bare(theirs),
  },
  {
    name: 'pandoc sorts what is named in the sentence among what follows it',
    why: 'Of `@a [@b]` the text names a, so that a’s year comes first (MANUAL, “Citation syntax”); sorted behind b, pandoc’s prints its name amid the years.',
    holds: ({ theirs, ours = '', keys, wordsInCommands = [] }) => {
      const [, name = '', others = ''] = /^([^()]+) \((.*)\)$/.exec(ours) ?? [];
      const isSorted = keys.includes(' ') && theirs.startsWith('(') && name !== '';
      // And it drops the words in commands, which a name may hold.
      const left = (text: string) => wordsOf(wordsInCommands.reduce(withoutWords, text));
      return isSorted && left(`${name}; ${others}`) === left(theirs);
    },
  },
  {
    name: 'pandoc leaves initials out that tell first authors apart',
    why: 'APA’s rule is primary-name-with-initials, for ambiguous names in all cites (CSL 1.0.2, “givenname-disambiguation-rule”; styles#3873).',
    holds: ({ theirs, ours = '' }) =>
      ours !== theirs && without(ours, initials) === without(theirs, initials),
  },
  {
    name: 'pandoc puts “et al.” for one name',
    why: '“Et al.” is plural: where names are added, and one is left, it is named (APA, 7th edition, 8.18).',
    holds: ({ theirs, ours = '' }) =>
      ours !== theirs && bare(ours.replaceAll(lastName, ' et al.')) === bare(theirs),
  },
  {
    name: 'pandoc adds a year to titles that differ',
    why: '`disambiguate="true"` holds between cites that are else the same (CSL 1.0.2, “Choose”).',
    holds: ({ theirs, ours = '' }) => {
      const title = /[“„«]|\p{L} \p{L}/u.test(ours);
      return title && theirs.length > ours.length && without(theirs, addedYear) === bare(ours);
    },
  },
  {
    name: 'pandoc keeps the subtitle in a short form',
    why: 'A short title is the main title (Chicago Manual of Style, 17th edition, 14.33).',
    holds: ({ theirs, ours = '' }) =>
      bare(ours) !== '' &&
      theirs.slice(0, ours.length + 3).includes(':') &&
      bare(theirs).startsWith(bare(ours)),
  },
  {
    name: 'pandoc read an earlier citation of it as code',
    why: 'What is a first mention there is a later one here, and rightly short.',
    holds: ({ isLaterHere = false, theirs, ours }) =>
      isLaterHere && ours !== undefined && ours.length < theirs.length,
  },
  {
    name: 'pandoc sorts works of one first author by their dates',
    why: 'In the text they stand as in the reference list, by the second author (APA, 7th edition, 8.12 and 9.46).',
    holds: ({ theirs, ours = '' }) => {
      const parts = (text: string) => text.replaceAll(/[()]/g, '').split('; ');
      const [own, other] = [parts(ours), parts(theirs)];
      const isSame = own.toSorted().join(';') === other.toSorted().join(';');
      const [first = ''] = own.map((part) => part.split(',')[0] ?? '');
      const isByName = own.toSorted((a, b) => a.localeCompare(b, 'en')).join() === own.join();
      return isSame && isByName && own.length > 1 && own.every((part) => part.startsWith(first));
    },
  },
  {
    name: 'pandoc letters works of one year without their months',
    why: 'It drops a month that is written out; a year alone goes first (APA, 7th edition, 8.19 and 9.47).',
    holds: ({ theirs, ours = '', entries = [], library = '' }) => {
      const letter = /(?<=\b\d{4})[a-z]\b/g;
      const [entry = ''] = entries;
      const fellows = library
        .split(/^(?=@)/m)
        .filter((other) => sameWork.every((name) => fieldOf(other, name) === fieldOf(entry, name)));
      const months = fellows.map((other) => fieldOf(other, 'month').replaceAll(/[{}"]/g, ''));
      const isDropped = months.some((month) => /^[A-Z][a-z]+\b.+/.test(month));
      return entries.length === 1 && isDropped && without(theirs, letter) === without(ours, letter);
    },
  },
  {
    name: 'pandoc drops a word in a command of another title, which is then not the same',
    why: 'Two titles that are alike but for capitals are told apart by their years (CSL 1.0.2, “Choose”).',
    holds: ({ theirs, ours = '', wordsInAll = [] }) => {
      const isNamed = wordsInAll.some((word) => withoutWords(ours, word) !== ours);
      return isNamed && without(ours, addedYear) === bare(theirs);
    },
  },
  {
    name: 'pandoc repeats a title in a note of several works right behind one of the first alone',
    why: 'The first cite of a cluster can be “ibid” as well (CSL 1.0.2, “Locators”, on `position`).',
    holds: ({ theirs, ours = '', keys, keysBefore = '' }) =>
      keys.startsWith(`${keysBefore} `) &&
      bare(theirs.replace(/^([\p{L}\p{M} ]+), (?:“[^”]+”|[^;“]+)(?=;)/u, '$1')) === bare(ours),
  },
];

/** The words of a text in one order. */
const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
