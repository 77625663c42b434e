import type { AnswerCache } from './answerCache.ts';
import type { Clock } from './clock.ts';
import { fetchJson } from './fetchJson.ts';
import type { Pacer } from './pacer.ts';

export interface ClientOptions {
  /** Who asks, with an address to complain to. */
  userAgent: string;
  cache: AnswerCache;
  pacer: Pacer;
  clock: Clock;
  signal: AbortSignal;
  /** How long one request may take, in milliseconds. */
  timeout: number;
  /** The media type to ask for, where it is not plain JSON. */
  accept?: string;
  /** How often to ask before giving up. */
  attempts?: number;
}

/** What is known at an address. */
export interface Known<Found> {
  /** When the registry said so, in milliseconds since 1970. */
  at: number;
  /** Absent when it knows nothing there. */
  found?: Found;
}

/** Ask an address, and read the answer with a function that gives undefined for what it cannot read. */
export type Ask = <Found>(
  url: string,
  read: (body: unknown) => Found | undefined,
) => Promise<Known<Found>>;

/** Why a registry could not be asked, for a sentence that begins with its name. */
export class RegistryFault extends Error {
  override name = 'RegistryFault';
}

/** Longer than this nobody waits at a terminal; the audit can be repeated. */
const longestPause = 120_000;

/** Two, four, eight seconds, unless the registry names a time. */
const pauseBefore = (attempt: number): number => 1000 * 2 ** attempt;

/**
 * A client that asks one registry as its documentation wishes: says who asks,
 * keeps the pace, asks nothing twice, and comes back after a failure when the
 * registry says, for all requests, or later each time.
 */
export function politeClient(options: ClientOptions): Ask {
  const { cache, pacer, clock, signal, timeout, userAgent, accept, attempts = 4 } = options;

  async function fetchPatiently(url: string): Promise<{ body?: unknown }> {
    for (let attempt = 1; ; attempt += 1) {
      await pacer.turn(signal);
      const outcome = await fetchJson(url, {
        userAgent,
        timeout,
        signal,
        now: () => clock.now(),
        accept,
      });
      if (!('fault' in outcome)) {
        if (outcome.interval !== undefined) pacer.slowTo(outcome.interval);
        return 'body' in outcome ? { body: outcome.body } : {};
      }
      const { fault, passes, pause } = outcome;
      if (!passes || attempt === attempts) throw new RegistryFault(fault);
      if (pause === undefined) await clock.sleep(pauseBefore(attempt), signal);
      else if (pause <= longestPause) pacer.pause(pause);
      else {
        const minutes = Math.ceil(pause / 60_000);
        throw new RegistryFault(`${fault} and asks to come back in ${minutes} minutes`);
      }
    }
  }

  return async (url, read) => {
    const kept = await cache.read(url);
    if (kept) {
      if (!('body' in kept)) return { at: kept.at };
      const found = read(kept.body);
      if (found !== undefined) return { at: kept.at, found };
    }
    const answer = await fetchPatiently(url);
    const at = clock.now();
    if (!('body' in answer)) {
      await cache.write({ url, at });
      return { at };
    }
    const found = read(answer.body);
    if (found === undefined) throw new RegistryFault('answered with JSON that is no record');
    await cache.write({ url, at, body: answer.body });
    return { at, found };
  };
}
