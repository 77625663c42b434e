import type { Clock } from './clock.ts';

/** Gives out turns, one after another and no faster than a registry wants. */
export interface Pacer {
  /** Wait for a turn. */
  turn(signal: AbortSignal): Promise<void>;
  /** Let nobody have a turn for a while: the registry asked for it, or is in trouble. */
  pause(milliseconds: number): void;
  /** Keep at least so much time between two turns from now on. */
  slowTo(interval: number): void;
}

/** A pacer for one registry, with so many milliseconds between two requests. */
export function pacer(interval: number, clock: Clock): Pacer {
  let between = interval;
  let next = 0;
  return {
    async turn(signal) {
      // Whoever wakes asks again: another may have had the turn, or a pause begun.
      for (let wait = next - clock.now(); wait > 0; wait = next - clock.now()) {
        await clock.sleep(wait, signal);
      }
      signal.throwIfAborted();
      next = clock.now() + between;
    },
    pause(milliseconds) {
      next = Math.max(next, clock.now() + milliseconds);
    },
    slowTo(slower) {
      between = Math.max(between, slower);
    },
  };
}
