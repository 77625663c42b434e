import { askedInterval, retryAfter } from './askedPauses.ts';
import { readBody } from './readBody.ts';

/** How a request ended. */
export type Outcome =
  | { body: unknown; interval: number | undefined }
  | { absent: true; interval: number | undefined }
  | {
      /** What went wrong, for a sentence that begins with the registry's name. */
      fault: string;
      /** Whether it may go better in a while. */
      passes: boolean;
      /** How long the registry asks to be left alone, in milliseconds. */
      pause?: number | undefined;
    };

/** What we ask for unless told otherwise; DataCite's type is JSON:API's. */
const json = 'application/json, application/vnd.api+json;q=0.9';

/** Ask an address for JSON, once. Throws only when the audit itself is stopped. */
export async function fetchJson(
  url: string,
  {
    userAgent,
    timeout,
    signal,
    now,
    accept = json,
  }: {
    userAgent: string;
    timeout: number;
    signal: AbortSignal;
    now: () => number;
    accept?: string | undefined;
  },
): Promise<Outcome> {
  const patience = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      headers: { accept, 'user-agent': userAgent },
      signal: AbortSignal.any([signal, patience]),
    });
    const { status, headers } = response;
    const interval = askedInterval(headers);
    if (status !== 200) {
      await response.body?.cancel();
      if (status === 404 || status === 410) return { absent: true, interval };
      const passes = status === 429 || status === 408 || status >= 500;
      return { fault: `answered with status ${status}`, passes, pause: retryAfter(headers, now()) };
    }
    const type = headers.get('content-type') ?? 'no type';
    if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
      await response.body?.cancel();
      return { fault: `answered with ${type.split(';')[0]} and not with JSON`, passes: false };
    }
    const text = await readBody(response);
    if (text === undefined) return { fault: 'answered with more than 16 MB', passes: false };
    return { ...parse(text), interval };
  } catch (error) {
    signal.throwIfAborted();
    if (patience.aborted) {
      return { fault: `did not answer within ${timeout / 1000} seconds`, passes: true };
    }
    return { fault: `could not be reached (${causeOf(error)})`, passes: true };
  }
}

/** A transfer that broke off leaves half a text: asking again helps. */
function parse(text: string): { body: unknown } | { fault: string; passes: true } {
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return { fault: 'answered with broken JSON', passes: true };
  }
}

/** `fetch` says only “fetch failed”; the reason is its cause. */
function causeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}
