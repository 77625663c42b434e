import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** How often memory is looked at, in milliseconds. */
const interval = 50;

/** Watch the memory of a process and all below it until stopped; then the most they had, in GB. */
export function peakMemory(pid: number): { stop: () => number | undefined } {
  if (!existsSync('/proc/self/status')) return { stop: () => undefined };
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryBelow(pid));
  }, interval);
  return {
    stop() {
      clearInterval(timer);
      return peak / 1e6;
    },
  };
}

/** Kilobytes resident, of a process and its descendants. */
function memoryBelow(pid: number): number {
  try {
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + memoryBelow(Number(child)), Number(resident));
  } catch {
    // It ended while we looked.
    return 0;
  }
}
