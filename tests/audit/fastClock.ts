import type { Clock } from '../../src/audit/polite/clock.ts';

/** A clock in which nothing takes long: sleeping puts it on, and is written down. */
export interface FastClock extends Clock {
  /** How long was slept each time, in milliseconds. */
  slept: number[];
  /** Put the clock on. */
  pass: (milliseconds: number) => void;
}

export function fastClock(start = Date.UTC(2026, 2, 14, 12)): FastClock {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    pass: (milliseconds) => (now += milliseconds),
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
      await Promise.resolve();
    },
  };
}
