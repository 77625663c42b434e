import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/search/browser/findWords.ts';
import type { Result } from '../../src/search/browser/pagefind.ts';
import { understandQuery } from '../../src/search/query/understandQuery.ts';

/** An index that looks up words as Pagefind does: by their beginnings, or in quotes exactly. */
const indexOf = (texts: Record<string, string>) => async (term: string) => {
  const exact = /^"(.*)"$/.exec(term)?.[1];
  const results = Object.entries(texts)
    .filter(([, text]) =>
      exact === undefined
        ? term.split(' ').every((word) => text.split(' ').some((own) => own.startsWith(word)))
        : ` ${text} `.includes(` ${exact} `),
    )
    .map(([id, content]) => ({
      id,
      data: () => Promise.resolve({ content, meta: {} } as Awaited<ReturnType<Result['data']>>),
    }));
  return Promise.resolve({
    ...{ results, unfilteredResultCount: results.length },
    ...{ filters: {}, totalFilters: {} },
  });
};

async function find(text: string, texts: Record<string, string>) {
  const query = understandQuery(text);
  if (query?.kind !== 'words') throw new Error(`${text} is not words`);
  const { results, manner } = await findWords(query, indexOf(texts));
  return { keys: results.map(({ id }) => id), kind: manner.kind };
}

describe('a single word', () => {
  it('with a digit finds what has just it before what has more', async () => {
    const texts = { longer: 'qxk204170', exact: 'qxk20417' };
    expect(await find('qxk20417', texts)).toEqual({ keys: ['exact', 'longer'], kind: 'found' });
  });

  it.each(['lukasiewitz', 'lukasiewics'])('finds what it is like: %s', async (word) => {
    const texts = { logic: 'jan lukasiewicz on logic', other: 'lukas on maps' };
    expect(await find(word, texts)).toEqual({ keys: ['logic'], kind: 'nearest' });
  });

  it.each(['elephant', '204171', 'elem'])('finds nothing unlike it: %s', async (word) => {
    const texts = { e: 'e electric', lukas: 'lukas on maps', number: '204170' };
    expect((await find(word, texts)).keys).toEqual([]);
  });
});
