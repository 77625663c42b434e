/** The roles of DPUB-ARIA 1.1 that are not deprecated and that our pages use. */
type DpubRole =
  'doc-backlink' | 'doc-bibliography' | 'doc-biblioref' | 'doc-endnotes' | 'doc-noteref';

/** A role of digital publishing, to be spread into an element: Astro's types know only WAI-ARIA's own. */
export const dpubRole = (role: DpubRole): Record<'role', never> => ({ role: role as never });
