import { z } from 'zod';
import { citationStyles } from './citationStyle.ts';
import { nociteKeys } from './nocite.ts';
import { partialDate } from './partialDate.ts';

const sentence = (what: string) => z.string({ error: what }).trim().min(1, { error: what });

const nociteForms = 'a list of keys of the library, or `@*` for all of them';

const address = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with https:// or http://',
});

/**
 * A person or body who wrote the essay.
 *
 * People are given as `family` and `given`, because lists and exports sort by
 * family name and no program can tell which word that is; bodies as `name`.
 */
export const author = z
  .strictObject(
    {
      name: sentence('a name')
        .optional()
        .describe('A body’s name, or a person’s who has one name only: `UNESCO`.'),
      family: sentence('a family name').optional().describe('The family name: `Buxton`.'),
      given: sentence('a given name').optional().describe('The given name or names: `Carol`.'),
      biography: sentence('a sentence or two')
        .optional()
        .describe('Who the author is, in a sentence or two, shown under the essay.'),
      orcid: z
        .string({ error: 'an ORCID iD (0000-0002-1825-0097)' })
        .refine(isOrcid, { error: 'an ORCID iD whose check digit holds (0000-0002-1825-0097)' })
        .optional()
        .describe('ORCID iD, the bare number: `0000-0002-1825-0097`.'),
      url: address.optional().describe('The author’s own page on the web.'),
      affiliation: sentence('the name of an institution')
        .optional()
        .describe('Where the author works: `Leiden University`.'),
    },
    { error: 'an author: `family` and `given`, or `name`' },
  )
  .refine(({ name, family }) => (name === undefined) !== (family === undefined), {
    error: 'an author with either `family` (and `given`) or `name`',
  });

/** The series an essay belongs to, and its place in it. */
const series = z.strictObject(
  {
    name: sentence('the name of a series').describe(
      'The name of the series, the same in all its essays.',
    ),
    part: z
      .int({ error: 'a whole number from 1' })
      .min(1, { error: 'a whole number from 1' })
      .describe('Which part of it the essay is, from 1.'),
  },
  { error: 'a series: `name` and `part`' },
);

/** Where the text stood before this site published it. */
const publication = z.strictObject(
  {
    venue: sentence('the name of a journal, blog or book').describe(
      'The journal, blog or book: `The Hague Journal of Diplomacy, blog`.',
    ),
    url: address.optional().describe('Its address there.'),
    date: partialDate.optional().describe('When, as far as known.'),
  },
  { error: '`venue`, with `url` and `date` as far as known' },
);

/**
 * What the front matter of an essay may say; anything else is an error, so
 * that a mistyped field is found by its author and not by a reader.
 *
 * What is said of a field here is shown by editors while it is written, and
 * stands as a comment in the essay that `npm run new` makes.
 */
export const essay = z.strictObject({
  title: sentence('the title').describe('The title, without the subtitle.'),
  subtitle: sentence('a subtitle')
    .optional()
    .describe('The subtitle, without the colon before it.'),
  standfirst: sentence('a sentence or two')
    .optional()
    .describe('The lines that lead into the text, set larger before the first paragraph.'),
  authors: z
    .array(author, { error: 'a list of authors' })
    .min(1, { error: 'at least one author' })
    .describe('Who wrote it, in the order to be printed.'),
  date: partialDate.describe(
    'When it was published, as far as known: a year, a year and month, or a full date.',
  ),
  updated: partialDate.optional().describe('When it was last changed, in the same three forms.'),
  language: z
    .string({ error: 'a language tag (en-GB, ja)' })
    .refine(isLanguageTag, {
      error: 'a language tag (en-GB, ja)',
    })
    .describe('BCP 47 tag of the language it is written in: `en-GB`, `ja`.'),
  keywords: z
    .array(sentence('a keyword'), { error: 'a list of keywords' })
    .optional()
    .describe('Words a reader would search by.'),
  series: series.optional().describe('The series it is part of.'),
  translationOf: sentence('the address of an essay')
    .optional()
    .describe('Of a translation: the address of the original, which is the name of its folder.'),
  description: sentence('a sentence').describe(
    'One sentence on what it says, for lists and search engines.',
  ),
  abstract: sentence('an abstract').optional().describe('The abstract, when it has one.'),
  originallyPublished: publication
    .optional()
    .describe('Where it was first published, when not here.'),
  editorialNote: sentence('a sentence')
    .optional()
    .describe('A sentence by the editor, shown at the head of the notes.'),
  licence: sentence('an SPDX licence identifier (CC-BY-4.0)')
    .optional()
    .describe(
      'SPDX identifier of the licence of the text: `CC-BY-4.0`. Absent when all rights are reserved or nothing is known.',
    ),
  doi: z
    .string({ error: 'a bare DOI (10.1163/1871191x-bja10151)' })
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'a bare DOI (10.1163/1871191x-bja10151)' })
    .optional()
    .describe('The essay’s own DOI, bare: `10.1163/1871191x-bja10151`.'),
  draft: z
    .boolean({ error: 'true or false' })
    .default(false)
    .describe('`true` keeps it out of the built site; it shows in `npm run dev`.'),
  citationStyle: z
    .enum(citationStyles, { error: `a style the site offers: ${citationStyles.join(', ')}` })
    .default(citationStyles[0])
    .describe('Name of a citation style the site offers (src/citations/styles.ts).'),
  nocite: z
    .preprocess(nociteKeys, z.array(sentence('a key'), { error: nociteForms }))
    .optional()
    .describe(
      'Works to stand in the reference list though nothing cites them: a list of keys, or `@*` for the whole library.',
    ),
});

export type Essay = z.infer<typeof essay>;
export type Author = z.infer<typeof author>;

/** The check digit of an ORCID iD: ISO 7064 MOD 11-2 over the first fifteen digits. */
function isOrcid(id: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id)) return false;
  const digits = id.replaceAll('-', '');
  const total = Array.from(digits.slice(0, 15)).reduce(
    (sum, digit) => (sum + Number(digit)) * 2,
    0,
  );
  const check = (12 - (total % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Scripts whose names put the family first and nothing between. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** A name from elsewhere, written by its sound: `アルダー`. */
const bySound = /^[\p{Script=Katakana}ー・＝]+$/u;

/** An author's name in reading order: `Carol Buxton`, `神田花子`, `アン・アルダー`. */
export function nameOf({ name, given = '', family = '' }: Author): string {
  if (name) return name;
  if (given && bySound.test(family) && bySound.test(given)) return `${given}・${family}`;
  return familyFirst.test(family) ? family + given : `${given} ${family}`.trim();
}
