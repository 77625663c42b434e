/**
 * `npm run bench [-- <part>…] [--quick] [--turns <n>] [--only <contender>]… [--size <size>]… [--out <folder>]`:
 * measure Ibid beside its rivals. `--help` says the rest.
 */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { CommandError } from '../../src/cli/commandError.ts';
import { runCommand } from '../../src/cli/runCommand.ts';
import { installRivals } from './measure/installRivals.ts';
import type { Findings, Part } from './part.ts';
import { toMarkdown } from './report/toMarkdown.ts';
import { holds } from './report/verdict.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const made = join(root, 'tests', '.build', 'bench');

const parts = new Map<string, Part>();
for (const file of globSync('*/part.ts', { cwd: folder }).sort()) {
  const { default: part } = (await import(pathToFileURL(join(folder, file)).href)) as {
    default: Part;
  };
  parts.set(basename(dirname(file)), part);
}

const help = `npm run bench [-- <part>…] [--quick] [--turns <n>] [--only <contender>]… [--size <size>]… [--out <folder>]

Measures Ibid beside its rivals in one run, and writes a table as Markdown and JSON.

Parts (all, unless some are named):
${[...parts].map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`).join('\n')}

  --quick      few and small cases: to see that everything runs
  --turns <n>  measure each case so often (3; 1 with --quick)
  --only <c>   only this contender; may be repeated
  --size <s>   build: only this size, 1000x10000 for 1,000 essays and 10,000 works;
               may be repeated
  --out <f>    write bench-<part>.md and bench-<part>.json into this folder
               (tests/.build/bench)

The rivals’ packages are installed into tests/bench/node_modules when first
needed. Compare columns, and never seconds of two machines or two runs.
The exit code is 1 when a promise was measured and does not hold.`;

interface Options {
  quick: boolean;
  turns: number;
  only: string[];
  sizes: { essays: number; works: number }[];
  out: string;
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      turns: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      size: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: made },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const unknown = positionals.filter((name) => !parts.has(name));
  if (unknown.length > 0) {
    throw new CommandError(
      `There is no part ${unknown.join(', ')}. There are: ${[...parts.keys()].join(', ')}.`,
    );
  }
  const turns = Number(values.turns ?? (values.quick ? 1 : 3));
  if (!Number.isInteger(turns) || turns < 1) {
    throw new CommandError(`--turns must be a whole number from 1, not ${values.turns}.`);
  }
  const names = positionals.length > 0 ? positionals : [...parts.keys()];
  await measure(names, { ...values, turns, sizes: values.size.map(readSize) });
});

/** `1000x10000`: essays and works. */
function readSize(text: string): { essays: number; works: number } {
  const [, essays, works] = /^([1-9]\d*)x([1-9]\d*)$/.exec(text) ?? [];
  if (!essays || !works) {
    throw new CommandError(`--size must be essays and works, such as 1000x10000, not ${text}.`);
  }
  return { essays: Number(essays), works: Number(works) };
}

async function measure(
  names: readonly string[],
  { quick, turns, only, sizes, out }: Options,
): Promise<void> {
  const begin = performance.now();
  const say = (progress: string): void => {
    const seconds = Math.round((performance.now() - begin) / 1000);
    console.error(`[${String(seconds).padStart(4)} s] ${progress}`);
  };
  const rivals = installRivals(folder, say);
  mkdirSync(out, { recursive: true });
  for (const name of names) {
    const scratch = join(made, name);
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    const part = parts.get(name);
    if (!part) continue;
    const findings = await part.run({
      ...{ quick, turns, only, sizes, root, scratch, rivals },
      say: (progress) => say(`${name}: ${progress}`),
    });
    report(name, findings, turns, out);
  }
}

function report(name: string, findings: Findings, turns: number, out: string): void {
  const markdown = toMarkdown(name, findings);
  writeFileSync(join(out, `bench-${name}.md`), markdown);
  const run = { date: new Date().toISOString().slice(0, 10), node: process.version, turns };
  writeFileSync(
    join(out, `bench-${name}.json`),
    `${JSON.stringify({ ...run, ...findings }, null, 2)}\n`,
  );
  console.log(markdown);
  if (findings.verdicts.some((verdict) => holds(verdict) === false)) process.exitCode = 1;
}
