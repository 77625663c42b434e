import type { PublishedEssay } from './listEssays.ts';
import { oneVersionEach } from './versions.ts';

/** The essays before and after an essay, and where it stands if it is part of a series. */
export interface Neighbours {
  previous: PublishedEssay | undefined;
  next: PublishedEssay | undefined;
  /** Its part, and how many parts are published. */
  part?: { number: number; of: number };
}

/** What comes before and after: in its series, if it has one; else in the list of all essays. */
export function neighboursOf(essay: PublishedEssay, essays: readonly PublishedEssay[]): Neighbours {
  const { series } = essay.entry.data;
  const inSeries = essays.filter(({ entry }) => series && entry.data.series?.name === series.name);
  const row = oneVersionEach(series ? inSeries : essays, essay.language);
  if (series)
    row.sort((a, b) => (a.entry.data.series?.part ?? 0) - (b.entry.data.series?.part ?? 0));
  const index = row.indexOf(essay);
  return {
    previous: index > 0 ? row[index - 1] : undefined,
    next: index < 0 ? undefined : row[index + 1],
    ...(series ? { part: { number: series.part, of: row.length } } : {}),
  };
}
