import type { Clock } from '../audit/polite/clock.ts';
import { dayOf } from '../audit/polite/clock.ts';
import { pacer } from '../audit/polite/pacer.ts';
import { politeClient, RegistryFault, type Ask } from '../audit/polite/politeClient.ts';
import { PlainError } from '../problems/plainError.ts';
import { fetchPage } from './fetchPage.ts';
import type { IntakeItem } from './intakeItem.ts';
import { readOpenLibrary } from './readOpenLibrary.ts';
import { readPage } from './readPage.ts';
import { readRegistryCsl } from './readRegistryCsl.ts';
import type { WorkSource } from './recogniseSource.ts';

/** Who is asked, and how patiently. */
export interface LookUpOptions {
  /** Where DOIs are asked for. */
  doiOrg: string;
  /** Where ISBNs are asked for. */
  openLibrary: string;
  userAgent: string;
  clock: Clock;
  /** How long one request may take, in milliseconds. */
  timeout: number;
  signal: AbortSignal;
}

/** DOI content negotiation (doi.org, “Content Negotiation”): the record in CSL-JSON, from whichever agency has it. */
const cslJson = 'application/vnd.citationstyles.csl+json';

/** Nothing is kept: an author who asks again has a reason. */
const noCache = { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };

/** Ask for a work by its DOI, its ISBN or the address of its page. Throws a `PlainError` that says what to do. */
export async function lookUp(
  source: Exclude<WorkSource, { kind: 'file' }>,
  options: LookUpOptions,
): Promise<IntakeItem> {
  const { clock, doiOrg, openLibrary } = options;
  const client = (accept?: string): Ask =>
    politeClient({
      ...options,
      cache: noCache,
      // Somebody waits at a terminal.
      attempts: 3,
      pacer: pacer(0, clock),
      ...(accept !== undefined && { accept }),
    });

  async function byDoi(readings: readonly string[]): Promise<IntakeItem | undefined> {
    for (const doi of readings) {
      const { found } = await client(cslJson)(
        new URL(encodeURIComponent(doi).replaceAll('%2F', '/'), doiOrg).href,
        readRegistryCsl,
      );
      if (found) return { ...found, csl: { ...found.csl, DOI: doi } };
    }
    return undefined;
  }

  switch (source.kind) {
    case 'doi': {
      const found = await telling('doi.org', () => byDoi(source.readings));
      if (found) return found;
      throw new PlainError(
        `No work is registered under the DOI \`${source.readings[0] ?? ''}\`. Compare it with the work.`,
      );
    }
    case 'isbn': {
      const address = new URL('api/books', openLibrary);
      address.search = new URLSearchParams({
        bibkeys: `ISBN:${source.isbn}`,
        format: 'json',
        jscmd: 'data',
      }).toString();
      // `{}` means that it is not known, and is no fault.
      const { found } = await telling('Open Library', () =>
        client()(address.href, (body) => ({ item: readOpenLibrary(source.isbn)(body) })),
      );
      if (found?.item) return found.item;
      throw new PlainError(
        `Open Library knows no book with the ISBN ${source.isbn}. Export it from a library’s catalogue as RIS, and give that file.`,
      );
    }
    case 'page': {
      const named = await telling('doi.org', () => byDoi(source.readings));
      if (named) return named;
      const { hostname } = new URL(source.address);
      const html = await telling(hostname, () => fetchPage(source.address, options));
      const { doi, item } = readPage(html, source.address, dayOf(clock.now()));
      const registered = doi && (await telling('doi.org', () => byDoi([doi])));
      if (registered) return registered;
      if (item) return item;
      throw new PlainError(
        `The page at ${hostname} has no title and names no DOI. Write its entry by hand.`,
      );
    }
  }
}

async function telling<Result>(who: string, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof RegistryFault)) throw error;
    throw new PlainError(
      `${who} ${error.message}. Without it, export the work from your reference manager and give that file (.ris, .bib or .json).`,
    );
  }
}
