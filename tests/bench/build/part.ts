import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inTurns } from '../measure/inTurns.ts';
import { runTimed, type Cost } from '../measure/runTimed.ts';
import { summary, written } from '../measure/summary.ts';
import type { Bench, Findings, Part, Table } from '../part.ts';
import type { BuildContender } from './contender.ts';
import { citeproc } from './contenders/citeproc.ts';
import { eleventy } from './contenders/eleventy.ts';
import { ibid } from './contenders/ibid.ts';
import { pandoc } from './contenders/pandoc.ts';
import { rehypeCitation } from './contenders/rehypeCitation.ts';
import { buildVerdicts } from './verdicts.ts';
import type { Size } from './writeContent.ts';

/** Without citations a library would be dead weight, so that build has an empty one. */
const plain: BuildContender = {
  name: 'Ibid without citations',
  prepare: (size, bench, folder) =>
    ibid.prepare({ ...size, works: 0, cites: false }, bench, folder),
};

/** The same library, and one essay: what the pages of works cost. */
const worksAlone: BuildContender = {
  name: 'Ibid, one essay',
  prepare: (size, bench, folder) => ibid.prepare({ ...size, essays: 1 }, bench, folder),
};

const everyone = [plain, citeproc, ibid, worksAlone, rehypeCitation, pandoc, eleventy];

/** Beside the slow ones a thousand essays are not measured: it would take hours and say the same. */
const quickEnough = [plain, citeproc, ibid, worksAlone, eleventy];

const cases = (quick: boolean): { essays: number; works: number }[] =>
  quick
    ? [{ essays: 4, works: 40 }]
    : [1, 100, 1000].flatMap((essays) => [11, 1000, 10_000].map((works) => ({ essays, works })));

const part: Part = {
  about: 'cold builds, beside the same without citations, rehype-citation, pandoc, Eleventy',
  async run(bench): Promise<Findings> {
    const measured: { size: Size; costs: Map<string, Cost[]> }[] = [];
    for (const { essays, works } of bench.sizes.length > 0 ? bench.sizes : cases(bench.quick)) {
      const size = { essays, works, cites: true };
      measured.push({ size, costs: await measure(size, bench) });
    }
    return {
      tables: measured.map(({ size, costs }) => table(size, costs)),
      verdicts: buildVerdicts(measured),
    };
  },
};
export default part;

async function measure(size: Size, bench: Bench): Promise<Map<string, Cost[]>> {
  const all = size.essays > 100 ? quickEnough : everyone;
  const asked = all.filter(({ name }) => bench.only.length === 0 || bench.only.includes(name));
  const contenders = asked.flatMap(({ name, prepare }) => {
    const folder = join(bench.scratch, name.replaceAll(/\W+/g, '-'));
    rmSync(folder, { recursive: true, force: true });
    const prepared = prepare(size, bench, folder);
    if (!prepared) return [];
    return 'measure' in prepared
      ? [{ name, measure: prepared.measure }]
      : [{ name, measure: () => runCold(prepared, folder) }];
  });
  const say = (progress: string) =>
    bench.say(`${size.essays} essays, ${size.works} works, ${progress}`);
  return inTurns(contenders, { turns: bench.turns, say });
}

/** What builds keep for the next. */
const kept = ['.astro', '.build', '.cache', 'node_modules/.astro', 'node_modules/.cache/ibid'];

/** A cold build: nothing is left of the one before. */
function runCold(command: Parameters<typeof runTimed>[0], folder: string): Promise<Cost> {
  for (const made of ['dist', '_site', ...kept]) {
    rmSync(join(folder, made), { recursive: true, force: true });
  }
  return runTimed(command);
}

function table({ essays, works }: Size, costs: ReadonlyMap<string, Cost[]>): Table {
  const own = summary((costs.get('Ibid') ?? []).map(({ cpu }) => cpu)).median;
  return {
    title: `${essays} ${essays === 1 ? 'essay' : 'essays'}, ${works.toLocaleString('en')} works`,
    about:
      'Cold builds; 12 clusters an essay, Chicago notes. Medians with the whole spread; processor time is what a busy machine does not stretch.',
    columns: ['', 'processor, s', 'clock, s', 'peak memory, GB', 'processor, of Ibid’s'],
    rows: [...costs].map(([name, samples]) => {
      const cpu = summary(samples.map((cost) => cost.cpu));
      const memory = samples.flatMap((cost) => cost.memory ?? []);
      return [
        name,
        written(cpu),
        written(summary(samples.map(({ wall }) => wall))),
        memory.length > 0 ? summary(memory).median.toFixed(2) : undefined,
        Number.isNaN(own) ? undefined : `${(cpu.median / own).toFixed(2)} ×`,
      ];
    }),
  };
}
