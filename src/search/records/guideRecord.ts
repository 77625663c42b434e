import type { Labels } from '../../language/labels.ts';
import type { GuidePage } from '../../library/listGuide.ts';
import { everyText, everything } from '../identifiers.ts';
import type { EssaySearchRecord } from './searchRecord.ts';

/** A page of the guide as the search knows it; its text is read from the page. */
export function guideRecord(
  { slug, entry: { data } }: GuidePage,
  url: string,
  { searching }: Labels,
): EssaySearchRecord {
  return {
    url,
    file: `guide/${slug}/index.html`,
    meta: {
      title: data.title,
      authors: '',
      year: '',
      container: '',
      address: '',
      forms: `${everything} ${everyText('guide')}`,
    },
    filters: {
      type: [searching.guideType],
      year: [],
      author: [],
      container: [],
      cited: [],
    },
  };
}
