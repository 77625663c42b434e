import { readBody } from '../audit/polite/readBody.ts';
import { RegistryFault } from '../audit/polite/politeClient.ts';

/** Ask for a web page, once; its text. */
export async function fetchPage(
  address: string,
  { userAgent, timeout, signal }: { userAgent: string; timeout: number; signal: AbortSignal },
): Promise<string> {
  const patience = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(address, {
      headers: { accept: 'text/html, application/xhtml+xml', 'user-agent': userAgent },
      signal: AbortSignal.any([signal, patience]),
    });
    const type = response.headers.get('content-type') ?? 'no type';
    const fault = !response.ok
      ? `answered with status ${response.status}`
      : /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
        ? undefined
        : `answered with ${type.split(';')[0]} and not with a page`;
    if (fault) {
      await response.body?.cancel();
      throw new RegistryFault(fault);
    }
    const text = await readBody(response);
    if (text === undefined) throw new RegistryFault('answered with more than 16 MB');
    return text;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RegistryFault) throw error;
    if (patience.aborted) {
      throw new RegistryFault(`did not answer within ${timeout / 1000} seconds`);
    }
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    throw new RegistryFault(`could not be reached (${cause?.code ?? cause?.message ?? message})`);
  }
}
