import { spawn } from 'node:child_process';
import { peakMemory } from './peakMemory.ts';

/** What a run of a command cost. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor, of all its processes: what a busy machine does not stretch. */
  cpu: number;
  /** The most memory its processes had together, in GB; unknown where there is no /proc. */
  memory: number | undefined;
}

/** A command to measure. */
export interface Command {
  file: string;
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/**
 * Run a command and measure it.
 *
 * Through a shell, whose `times` tells the processor time of all that ran below
 * it, as POSIX has it; Node only knows its own.
 *
 * @throws If the command fails, with what it said.
 */
export async function runTimed({ file, args, cwd, env = {} }: Command): Promise<Cost> {
  const begin = performance.now();
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', file, ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  let times = '';
  child.stdout?.on('data', (data: Buffer) => void said.push(data.toString()));
  child.stderr?.on('data', (data: Buffer) => void said.push(data.toString()));
  child.stdio[3]?.on('data', (data: Buffer) => void (times += data.toString()));
  const memory = peakMemory(child.pid ?? 0);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const wall = (performance.now() - begin) / 1000;
  const peak = memory.stop();
  if (code !== 0)
    throw new Error(`${file} ${args.join(' ')} failed:\n${said.join('').slice(-4000)}`);
  return { wall, cpu: cpuSeconds(times), memory: peak };
}

/** The second line of `times`: user and system time of the children, `1m2.345s 0m0.678s`. */
function cpuSeconds(times: string): number {
  const spans = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return spans.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
