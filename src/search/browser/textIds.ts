import { everyText, type TextKind } from '../identifiers.ts';
import type { Pagefind } from './pagefind.ts';

/** Ids of the results that are texts and no works. */
export type TextIds = Record<TextKind, ReadonlySet<string>>;

const asked = new WeakMap<Pagefind, Promise<TextIds>>();

/**
 * Which results are essays, and which are pages of the guide; asked once.
 *
 * Results say what they are only when each is loaded. Pagefind could be asked
 * for essays alone along with every query, but in a large library each question
 * takes a slow processor a tenth of a second.
 */
export function textIds(pagefind: Pagefind): Promise<TextIds> {
  const ids = asked.get(pagefind) ?? ask(pagefind);
  asked.set(pagefind, ids);
  // The next attempt may find the network back.
  ids.catch(() => asked.delete(pagefind));
  return ids;
}

async function ask(pagefind: Pagefind): Promise<TextIds> {
  const idsOf = async (kind: TextKind) => {
    const { results } = await pagefind.search(`"${everyText(kind)}"`);
    return new Set(results.map(({ id }) => id));
  };
  const [essay, guide] = await Promise.all([idsOf('essay'), idsOf('guide')]);
  return { essay, guide };
}
