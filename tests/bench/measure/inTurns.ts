import { seeded, type Random } from '../corpus/random.ts';
import type { Bench } from '../part.ts';

/** Something to measure: `measure` gives one sample. */
export interface Contender<T> {
  name: string;
  measure: () => Promise<T>;
}

/**
 * Measure contenders in turns, each once a turn, so that what slows the machine
 * for a while slows all of them; in another order each turn, so that none always
 * comes while what another left behind is cleared away.
 *
 * @returns The samples by the contenders' names.
 */
export async function inTurns<T>(
  contenders: readonly Contender<T>[],
  { turns, say }: Pick<Bench, 'turns' | 'say'>,
): Promise<Map<string, T[]>> {
  const samples = new Map<string, T[]>(contenders.map(({ name }) => [name, []]));
  const chance = seeded(contenders.length);
  for (let turn = 1; turn <= turns; turn += 1) {
    for (const { name, measure } of shuffled(contenders, chance)) {
      say(`turn ${turn} of ${turns}: ${name}`);
      samples.get(name)?.push(await measure());
    }
  }
  return samples;
}

function shuffled<T>(all: readonly T[], chance: Random): T[] {
  const left = [...all];
  return all.flatMap(() => left.splice(chance.below(left.length), 1));
}
