import { CommandError } from './commandError.ts';

/** A signal that is given when somebody stops the command; nothing is written then. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      stop.abort(new CommandError('Stopped. Nothing was written.', exitCode));
    });
  }
  return stop.signal;
}
