import { closest } from 'fastest-levenshtein';
import { primaryLanguage } from '../language/primaryLanguage.ts';
import type { Problem } from '../problems/problem.ts';
import { nameOf, type Essay } from '../schema/essay.ts';
import { placeOfField, readFrontMatter } from '../schema/readFrontMatter.ts';
import type { SourceFile } from '../sources/readSources.ts';

interface Read extends SourceFile {
  slug: string;
  data: Essay;
}

/** What only shows when the essays of a site are read together: translations, series, authors. */
export function checkTogether(files: readonly SourceFile[]): Problem[] {
  const essays = files.flatMap((file): Read[] => {
    const { data } = readFrontMatter(file.text, file.path);
    return data ? [{ ...file, data, slug: file.path.split('/').at(-2) ?? '' }] : [];
  });
  const slugs = files.map(({ path }) => path.split('/').at(-2) ?? '');
  return [
    ...checkOriginals(essays, slugs),
    ...checkLanguages(essays),
    ...checkSeries(essays),
    ...checkNames(essays),
  ];
}

function checkOriginals(essays: readonly Read[], slugs: readonly string[]): Problem[] {
  const originalOf = new Map(essays.map(({ slug, data }) => [slug, data.translationOf]));
  return essays.flatMap(({ path, text, slug, data: { translationOf: named } }): Problem[] => {
    if (named === undefined) return [];
    const problem = {
      rule: 'translation-of-original',
      place: placeOfField(text, path, ['translationOf']),
    } as const;
    if (!slugs.includes(named)) {
      const others = slugs.filter((other) => other !== slug);
      return [
        {
          ...problem,
          fact: `The essay translates “${named}”, and there is no content/essays/${named}/.`,
          fix:
            others.length > 0
              ? `Name the folder of the original; the nearest is \`${closest(named, others)}\`.`
              : 'Name the folder of the original, or take the field out.',
        },
      ];
    }
    if (named === slug) {
      return [
        {
          ...problem,
          fact: 'The essay is said to translate itself.',
          fix: 'Name the folder of the original; the original itself has no such field.',
        },
      ];
    }
    const original = originalOf.get(named);
    if (original === undefined) return [];
    return [
      {
        ...problem,
        fact: `The essay translates “${named}”, which is itself a translation of “${original}”.`,
        fix: `Name the original, so that all versions are known as one essay: \`${original}\`.`,
      },
    ];
  });
}

const languageOf = ({ data }: Read): string => new Intl.Locale(data.language).toString();

function checkLanguages(essays: readonly Read[]): Problem[] {
  const versions = Map.groupBy(essays, ({ slug, data }) => data.translationOf ?? slug);
  return [...versions].flatMap(([original, group]) =>
    [...Map.groupBy(group, languageOf).values()].flatMap((same) => {
      // The original is right about itself; it is the translation that is to change.
      const [first, ...others] = same.sort(
        (a, b) => Number(b.slug === original) - Number(a.slug === original),
      );
      return others.map(({ path, text, data }): Problem => ({
        rule: 'translation-language-unique',
        place: placeOfField(text, path, ['language']),
        fact: `Of the essay “${original}” there are two versions in \`${data.language}\`: this and ${first?.path ?? ''}.`,
        fix: 'Give the language this version is in, or take out its `translationOf`.',
      }));
    }),
  );
}

function checkSeries(essays: readonly Read[]): Problem[] {
  // A translation stands where its original stands.
  const places = Map.groupBy(
    essays.filter(({ data }) => data.series),
    ({ data: { series, language } }) =>
      JSON.stringify([series?.name, series?.part, primaryLanguage(language)]),
  );
  return [...places.values()].flatMap(([first, ...others]) =>
    others.map(({ path, text, data }): Problem => ({
      rule: 'series-part-unique',
      place: placeOfField(text, path, ['series', 'part']),
      fact: `Part ${data.series?.part} of “${data.series?.name}” is ${first?.path ?? ''} already.`,
      fix: 'Give each essay of the series a part of its own.',
    })),
  );
}

function checkNames(essays: readonly Read[]): Problem[] {
  const written = essays.flatMap((essay) =>
    essay.data.authors.map((author, index) => ({ essay, author, index })),
  );
  // In another language a name may well be written in other letters.
  const alike = Map.groupBy(
    written.filter(({ author }) => author.orcid),
    ({ essay, author }) => `${author.orcid} ${primaryLanguage(essay.data.language)}`,
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ essay: { path, text }, author, index }): Problem[] => {
      if (!first || nameOf(author) === nameOf(first.author)) return [];
      return [
        {
          rule: 'author-named-alike',
          place: placeOfField(text, path, ['authors', index]),
          fact: `The author with the ORCID iD ${author.orcid} is “${nameOf(author)}” here and “${nameOf(first.author)}” in ${first.essay.path}.`,
          fix: 'Write the name in one way, or correct the iD.',
        },
      ];
    }),
  );
}
