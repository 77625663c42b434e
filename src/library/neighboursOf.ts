import { primaryLanguage } from '../language/primaryLanguage.ts';
import { byPart, partOf } from './byPart.ts';
import type { PublishedEssay } from './listEssays.ts';
import { oneVersionEach } from './versions.ts';

/** The essays before and after an essay, and where it stands if it is part of a series. */
export interface Neighbours {
  previous: PublishedEssay | undefined;
  next: PublishedEssay | undefined;
  /** Its part, and how many parts are published. */
  part?: { number: number; of: number };
}

/**
 * What comes before and after each essay: in its series, if it has one; else in
 * the list of all essays. Essays of one language and series share a row, which
 * is made once, so that a site of a thousand essays is not walked a thousand times.
 */
export function neighboursOf(
  essays: readonly PublishedEssay[],
): ReadonlyMap<PublishedEssay, Neighbours> {
  const rows = Map.groupBy(essays, ({ language, entry }) =>
    JSON.stringify([primaryLanguage(language), entry.data.series?.name]),
  );
  return new Map([...rows.values()].flatMap((members) => placesIn(essays, members)));
}

/** The places of essays of one language, and of one series or none. */
function placesIn(
  essays: readonly PublishedEssay[],
  members: readonly PublishedEssay[],
): [PublishedEssay, Neighbours][] {
  const [first] = members;
  const series = first?.entry.data.series;
  const inSeries = essays.filter(({ entry }) => series && entry.data.series?.name === series.name);
  const row = oneVersionEach(series ? inSeries : essays, first?.language ?? '');
  if (series) row.sort(byPart);
  const places = new Map(row.map((essay, index) => [essay, index]));
  return members.map((essay) => {
    const index = places.get(essay) ?? -1;
    return [
      essay,
      {
        previous: row[index - 1],
        next: index < 0 ? undefined : row[index + 1],
        ...(series ? { part: { number: partOf(essay), of: row.length } } : {}),
      },
    ];
  });
}
