import type { RegistryName } from '../../schema/audit.ts';

/** Whom the audit asks, in this order. */
export type Registry = RegistryName | 'doi.org';

/** Where each is asked; a test has its own. */
export const registryBases: Readonly<Record<Registry, string>> = {
  Crossref: 'https://api.crossref.org/',
  DataCite: 'https://api.datacite.org/',
  'doi.org': 'https://doi.org/',
};

/**
 * Milliseconds between two requests: half of what each allows to those who say
 * who they are. Crossref: 10 a second; DataCite: 1000 in five minutes; doi.org
 * names no limit.
 */
export const registryIntervals: Readonly<Record<Registry, number>> = {
  Crossref: 200,
  DataCite: 600,
  'doi.org': 600,
};
