import { doiAddress } from '../../bibliography/addresses.ts';
import type { Labels } from '../../language/labels.ts';
import { listIn } from '../../language/listIn.ts';
import type { PublishedEssay } from '../../library/listEssays.ts';
import { nameOf } from '../../schema/essay.ts';
import { everyText, everything, wordFor } from '../identifiers.ts';
import type { EssaySearchRecord } from './searchRecord.ts';

interface EssayRecordOptions {
  url: string;
  file: string;
  language: string;
  labels: Labels;
}

/** An essay as the search knows it; its text is read from its page. */
export function essayRecord(
  { entry: { data } }: Pick<PublishedEssay, 'entry'>,
  { url, file, language, labels }: EssayRecordOptions,
): EssaySearchRecord {
  const names = data.authors.map(nameOf);
  const year = data.date.slice(0, 4);
  const container = data.originallyPublished?.venue ?? '';
  return {
    url,
    file,
    meta: {
      title: [data.title, data.subtitle].filter(Boolean).join(': '),
      authors: listIn(language, names),
      year,
      container,
      address: data.doi ? doiAddress(data.doi) : '',
      forms: [
        everything,
        everyText('essay'),
        ...(data.doi ? [wordFor('doi', data.doi)] : []),
        ...(data.keywords ?? []),
      ].join(' '),
    },
    filters: {
      type: [labels.searching.essayType],
      year: [year],
      author: data.authors.map(
        ({ name, family, given }) => name ?? [family, given].filter(Boolean).join(', '),
      ),
      container: [],
      cited: [],
    },
  };
}
