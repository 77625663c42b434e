import type { Work } from '../../bibliography/work.ts';

/** Names for the works of a library that hold nothing an author wrote: `w0`, `w1` … */
export interface OpaqueIds {
  idOf: (key: string) => string;
  workOf: (id: string) => Work;
}

const known = new WeakMap<ReadonlyMap<string, Work>, OpaqueIds>();

/**
 * The opaque ids of a library.
 *
 * Formatters get works under these, since an author's key may hold what breaks
 * out of an attribute (rehype-citation writes ids unquoted).
 */
export function opaqueIds(works: ReadonlyMap<string, Work>): OpaqueIds {
  const ids = known.get(works) ?? nameAll(works);
  known.set(works, ids);
  return ids;
}

function nameAll(works: ReadonlyMap<string, Work>): OpaqueIds {
  const list = [...works.values()];
  const ids = new Map(list.map(({ key }, index) => [key, `w${index}`]));
  return {
    idOf(key) {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`${key} is not a work of the library.`);
      return id;
    },
    workOf(id) {
      const work = list[Number(id.slice(1))];
      if (!work) throw new Error(`${id} is not the id of a work.`);
      return work;
    },
  };
}
