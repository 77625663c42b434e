import type { WorkAudit } from '../../schema/audit.ts';
import { dayOf } from '../polite/clock.ts';
import { RegistryFault, type Ask } from '../polite/politeClient.ts';
import { readAgency } from './agency.ts';
import { readCrossref } from './crossref.ts';
import { readDatacite } from './datacite.ts';
import type { Registry } from './registries.ts';

/** What asking for a work's DOI led to. */
export type Finding =
  | { kind: 'found'; audit: WorkAudit }
  /** Registered with an agency whose records we do not read: JaLC, mEDRA. */
  | { kind: 'elsewhere'; agency: string }
  /** Registered nowhere: mistyped, or never made. */
  | { kind: 'unregistered' }
  | { kind: 'failed'; registry: Registry; fault: string };

/** How each registry is asked, and where. */
export type Registries = Readonly<Record<Registry, { ask: Ask; base: string }>>;

/**
 * Ask for a DOI: Crossref first, since it registers most of what essays cite,
 * then DataCite, then doi.org, which knows every agency. Most works cost one
 * request so.
 */
export async function askRegistries(doi: string, registries: Registries): Promise<Finding> {
  const name = encodeURIComponent(doi);
  const addressOf = (registry: Registry, path: string) =>
    new URL(`${path}${name}`, registries[registry].base).href;
  let asked: Registry = 'Crossref';
  try {
    const crossref = await registries.Crossref.ask(addressOf('Crossref', 'works/'), readCrossref);
    if (crossref.found) return found('Crossref', crossref.at, crossref.found);
    asked = 'DataCite';
    const datacite = await registries.DataCite.ask(addressOf('DataCite', 'dois/'), readDatacite);
    if (datacite.found) return found('DataCite', datacite.at, datacite.found);
    asked = 'doi.org';
    const agency = await registries['doi.org'].ask(addressOf('doi.org', 'ra/'), readAgency);
    if (!agency.found?.name) return { kind: 'unregistered' };
    return { kind: 'elsewhere', agency: agency.found.name };
  } catch (error) {
    if (!(error instanceof RegistryFault)) throw error;
    return { kind: 'failed', registry: asked, fault: error.message };
  }

  function found(
    registry: WorkAudit['registry'],
    at: number,
    record: WorkAudit['record'],
  ): Finding {
    return { kind: 'found', audit: { doi, registry, date: dayOf(at), record } };
  }
}
