import { setTimeout } from 'node:timers/promises';

/** Time, as the polite client needs it; a test has its own, in which nothing takes long. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const realClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
};

/** The day of a moment, in UTC, as ISO 8601 writes it. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
