import { cpSync, globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ibid } from '../build/contenders/ibid.ts';
import { writeEssay, type Size } from '../build/writeContent.ts';
import { essay } from '../corpus/essay.ts';
import { inTurns } from '../measure/inTurns.ts';
import { runTimed, type Command, type Cost } from '../measure/runTimed.ts';
import { summary, written } from '../measure/summary.ts';
import type { Bench, Findings, Part, Table } from '../part.ts';
import type { Verdict } from '../report/verdict.ts';
import { changeWork } from '../build/changeWork.ts';
import { differingFiles } from './differingFiles.ts';
import { ownModules } from '../build/ownModules.ts';

/** What was measured of one size. */
interface Rebuilt {
  size: Size;
  costs: ReadonlyMap<string, Cost[]>;
  /** After a change to one work: how many essays were formatted, and how many cite it. */
  formatted: number;
  citing: number;
  /** How many files of the last build are not as a cold build makes them. */
  differing: number;
}

const sizes = (quick: boolean) =>
  quick
    ? [{ essays: 4, works: 40 }]
    : [
        { essays: 100, works: 1000 },
        { essays: 1000, works: 10_000 },
      ];

const part: Part = {
  about: 'builds after a change to one essay, to one work; beside the same without citations',
  async run(bench): Promise<Findings> {
    const all: Rebuilt[] = [];
    for (const size of sizes(bench.quick)) all.push(await measure({ ...size, cites: true }, bench));
    return { tables: all.map(table), verdicts: all.flatMap(verdicts) };
  },
};
export default part;

async function measure(size: Size, bench: Bench): Promise<Rebuilt> {
  const say = (progress: string) =>
    bench.say(`${size.essays} essays, ${size.works} works, ${progress}`);
  const site = (name: string, cites: boolean) => {
    const folder = join(bench.scratch, name.replaceAll(' ', '-'));
    rmSync(folder, { recursive: true, force: true });
    // The library is the same in both: its pages have to be written either way.
    const build = ibid.prepare({ ...size, cites }, bench, folder) as Command;
    ownModules(bench.root, folder);
    return { name, cites, folder, build };
  };
  const own = site('Ibid', true);
  const sites = [own, site('Ibid without citations', false)];
  for (const { name, build } of sites) {
    say(`cold: ${name}`);
    await runTimed(build);
  }
  let edition = 1;
  const costs = await inTurns(
    sites.map(({ name, cites, folder, build }) => ({
      name,
      measure: () => {
        edition += 1;
        const content = join(folder, 'content');
        writeEssay(content, 0, { works: size.works, cites, edition });
        return runTimed(build);
      },
    })),
    { turns: bench.turns, say },
  );

  const key = essay(0, size.works).clusters.flat()[0]?.key ?? '';
  const citing = Array.from({ length: size.essays }, (_, index) => essay(index, size.works)).filter(
    ({ clusters }) => clusters.flat().some((item) => item.key === key),
  ).length;
  say(`one work changed: ${own.name}`);
  changeWork(join(own.folder, 'content'), key, 'Mended');
  const since = Date.now();
  await runTimed(own.build);
  const kept = join(own.folder, 'node_modules', '.cache', 'ibid', 'citations');
  const formatted = globSync('*.json', { cwd: kept }).filter(
    (file) => statSync(join(kept, file)).mtimeMs > since,
  ).length;

  say(`cold again: ${own.name}`);
  const warm = join(bench.scratch, 'warm');
  rmSync(warm, { recursive: true, force: true });
  cpSync(join(own.folder, 'dist'), warm, { recursive: true });
  for (const made of ['dist', '.astro', '.build', 'node_modules/.astro', 'node_modules/.cache']) {
    rmSync(join(own.folder, made), { recursive: true, force: true });
  }
  await runTimed(own.build);
  const differing = differingFiles(warm, join(own.folder, 'dist')).length;
  return { size, costs, formatted, citing, differing };
}

const titleOf = ({ essays, works }: Size) =>
  `${essays} essays, ${works.toLocaleString('en')} works`;

function table({ size, costs, formatted, citing, differing }: Rebuilt): Table {
  return {
    title: titleOf(size),
    about: `Builds after another build and a change to one essay; the library is in both. Medians with the whole spread. After a change to one work that ${citing} essays cite, ${formatted} were formatted; then ${differing} files differed from a cold build's.`,
    columns: ['', 'processor, s', 'clock, s'],
    rows: [...costs].map(([name, samples]) => [
      name,
      written(summary(samples.map(({ cpu }) => cpu))),
      written(summary(samples.map(({ wall }) => wall))),
    ]),
  };
}

function verdicts({ size, costs, formatted, citing, differing }: Rebuilt): Verdict[] {
  const [own, plain] = ['Ibid', 'Ibid without citations'].map(
    (name) => summary((costs.get(name) ?? []).map(({ cpu }) => cpu)).median,
  );
  return [
    {
      promise: `${titleOf(size)}, one essay changed: of the same without citations`,
      measured: (own ?? Number.NaN) / (plain ?? Number.NaN),
      limit: { most: 1.2 },
    },
    {
      promise: `${titleOf(size)}, one work changed: essays formatted again that do not cite it, or not that do`,
      measured: Math.abs(formatted - citing),
      limit: { most: 0 },
    },
    {
      promise: `${titleOf(size)}: files that differ from a cold build's`,
      measured: differing,
      limit: { most: 0 },
    },
  ];
}
