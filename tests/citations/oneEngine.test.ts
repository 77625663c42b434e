import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Work } from '../../src/bibliography/work.ts';
import { formatClusters } from '../../src/citations/format/formatClusters.ts';
import { styles, type StyleName } from '../../src/citations/styles.ts';
import { documents, fewWorks } from './fewWorks.ts';
import { libraryOf } from './renderEssay.ts';

const place = { file: 'essay.mdx', line: 1, column: 1 };

/** What a reader gets of a document that cites works of a library. */
function formatted(
  works: ReadonlyMap<string, Work>,
  style: StyleName,
  clusters: readonly number[][],
) {
  const inNotes = styles[style].form === 'note';
  return formatClusters(
    {
      clusters: clusters.map((keys, index) => ({
        token: `c${index}`,
        setting: inNotes ? 'note' : 'text',
        ...(inNotes && { note: index + 1 }),
        cluster: { items: keys.map((key) => ({ key: `k${key}`, place })), textual: false, place },
      })),
      sources: new Set(),
      uncited: [],
      style,
      language: 'en-GB',
    },
    works,
  );
}

it.each(Object.keys(styles) as StyleName[])(
  'an essay is formatted alike whatever essays came before it, in %s',
  (style) => {
    fc.assert(
      fc.property(fewWorks, documents, (items, essays) => {
        const fresh = () =>
          libraryOf(...items.map((item, index) => ({ ...item, id: `k${index}` })));
        const shared = fresh();
        for (const essay of essays)
          expect(formatted(shared, style, essay)).toEqual(formatted(fresh(), style, essay));
      }),
      { numRuns: 10 },
    );
  },
  60_000,
);
