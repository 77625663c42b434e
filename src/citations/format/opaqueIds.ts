import { createHash } from 'node:crypto';
import type { Work } from '../../bibliography/work.ts';

/** Names for the works of a library that hold nothing an author wrote. */
export interface OpaqueIds {
  idOf: (key: string) => string;
  workOf: (id: string) => Work;
}

const known = new WeakMap<ReadonlyMap<string, Work>, OpaqueIds>();

/**
 * The opaque ids of a library.
 *
 * Formatters get works under these, since an author's key may hold what breaks
 * out of an attribute (rehype-citation writes ids unquoted). Each is made of
 * the key alone, so that what was formatted stays true when the library grows.
 */
export function opaqueIds(works: ReadonlyMap<string, Work>): OpaqueIds {
  const ids = known.get(works) ?? nameAll(works);
  known.set(works, ids);
  return ids;
}

function nameAll(works: ReadonlyMap<string, Work>): OpaqueIds {
  const ids = new Map([...works.keys()].map((key) => [key, opaque(key)]));
  const byId = new Map([...works].map(([key, work]) => [ids.get(key), work]));
  if (byId.size < works.size) throw new Error('Two keys of the library have the same opaque id.');
  return {
    idOf(key) {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`${key} is not a work of the library.`);
      return id;
    },
    workOf(id) {
      const work = byId.get(id);
      if (!work) throw new Error(`${id} is not the id of a work.`);
      return work;
    },
  };
}

/** 64 bits: in a library of a million works, two alike are one chance in thirty million. */
const opaque = (key: string): string =>
  `w${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
