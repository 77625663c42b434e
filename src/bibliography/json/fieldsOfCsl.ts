/** Fields of CSL-JSON that are left out, by the reason why. */
const reasons: Record<string, string> = {
  'bookkeeping of a reference manager':
    'categories citation-key citation-label system_id source call-number _graph container-title-html',
  'what the formatter works out for itself':
    'first-reference-note-number year-suffix page-first citation-number locator',
};

export const ignoredCslFields: ReadonlySet<string> = new Set(
  Object.values(reasons).flatMap((names) => names.split(' ')),
);

/** Older names of variables (CSL 1.0.2, "Deprecated variables"; csl-data.json), and what they are called now. */
export const olderNames: ReadonlyMap<string, string> = new Map([
  ['event', 'event-title'],
  ['journalAbbreviation', 'container-title-short'],
  ['shortTitle', 'title-short'],
]);

/** Parts of a name that say how to print it and not what it is. */
export const ignoredNameParts: ReadonlySet<string> = new Set([
  'comma-suffix',
  'static-ordering',
  'static-particles',
  'parse-names',
  'isInstitution',
  'ORCID',
  'sequence',
  'affiliation',
]);
