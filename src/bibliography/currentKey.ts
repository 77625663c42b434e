import type { Work } from './work.ts';

type Works = ReadonlyMap<string, Work>;

const tables = new WeakMap<Works, Map<string, string>>();

/**
 * The key of a work that is called by a key it had before; any other key as it is.
 *
 * As with biblatex's `ids`: what was cited once stays cited, whatever the
 * library has come to call it.
 */
export function currentKey(key: string, works: Works): string {
  const table =
    tables.get(works) ??
    new Map(
      [...works.values()].flatMap(({ key: now, formerKeys = [] }) =>
        formerKeys.map((former) => [former, now]),
      ),
    );
  tables.set(works, table);
  return table.get(key) ?? key;
}
