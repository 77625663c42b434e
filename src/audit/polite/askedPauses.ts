/** How long a registry asks to be left alone, in milliseconds: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : Math.max(moment - now, 0);
}

/**
 * How far apart a registry wants its requests, in milliseconds: Crossref says
 * `x-rate-limit-limit: 10` and `x-rate-limit-interval: 1s` with each answer
 * (REST API documentation, “Access and authentication”).
 */
export function askedInterval(headers: Headers): number | undefined {
  const limit = Number(headers.get('x-rate-limit-limit'));
  const seconds = /^(\d+)s$/.exec(headers.get('x-rate-limit-interval') ?? '')?.[1];
  return limit > 0 && seconds !== undefined ? (Number(seconds) * 1000) / limit : undefined;
}
