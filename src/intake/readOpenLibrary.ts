import { z } from 'zod';
import type { CslName } from '../schema/work.ts';
import type { IntakeItem } from './intakeItem.ts';

const named = z.array(z.object({ name: z.string() })).optional();

/** What Open Library says of a book, as far as we use it (Open Library, Books API, `jscmd=data`). */
const book = z.object({
  title: z.string(),
  subtitle: z.string().optional(),
  authors: named,
  publishers: named,
  publish_places: named,
  publish_date: z.string().optional(),
});

/**
 * A reader of Open Library's answer for a book; it answers `{}` for what it
 * does not know.
 */
export const readOpenLibrary =
  (isbn: string) =>
  (body: unknown): IntakeItem | undefined => {
    const { data } = z.record(z.string(), book).safeParse(body);
    const found = data && Object.values(data)[0];
    if (!found) return undefined;
    const [year] = /\b\d{4}\b/.exec(found.publish_date ?? '') ?? [];
    const authors = found.authors?.map(({ name }) => divideName(name));
    const { subtitle, publishers, publish_places: places } = found;
    return {
      csl: {
        type: 'book',
        title: subtitle ? `${found.title}: ${subtitle}` : found.title,
        ...(authors && { author: authors }),
        ...(publishers?.[0] && { publisher: publishers[0].name }),
        ...(places?.[0] && { 'publisher-place': places[0].name }),
        ...(year && { issued: { 'date-parts': [[Number(year)]] } }),
        ISBN: isbn,
      },
      unread: [],
      doubts: authors
        ? [
            'Open Library has names in one piece; the last word was taken for the family name. Look at them.',
          ]
        : [],
    };
  };

/** `Everett C. Dolman`: nobody can know which word is the family name; mostly it is the last. */
export function divideName(name: string): CslName {
  const [, given, family] = /^(.*\S)\s+(\S+)$/.exec(name.trim()) ?? [];
  return given && family ? { family, given } : { literal: name.trim() };
}
