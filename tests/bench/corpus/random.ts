/** Chance that is the same in every run: what is measured must not vary with it. */
export interface Random {
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  /** One of a list. */
  of<T>(list: readonly [T, ...T[]]): T;
}

/** Mulberry32, a generator of 32 bits of state: small, and random enough for names and words. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { below, of: (list) => list[below(list.length)] ?? list[0] };
}
