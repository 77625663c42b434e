import type { Formatted } from './formatClusters.ts';

/** The one style and locale the facade says it has, so that none is looked for on disk. */
export const facadeStyle = 'ibid';
export const facadeLocale = 'en-US';

/**
 * A stand-in for citation-js's `Cite`, which hands rehype-citation's generator
 * what is formatted already.
 *
 * The generator inserts citations and the reference list; what it would do
 * itself goes wrong in notes: it asks the engine cluster by cluster with note
 * number 0 (never a short form), parses the whole library for each page, and
 * writes keys into ids unquoted. So each cluster is one "work" to it, cited by
 * a token, whose formatted text this engine knows.
 */
export function citeFacade({ clusters, entries }: Formatted): unknown {
  const engine = {
    opt: { xclass: 'in-text' },
    cslXml: { dataObj: { children: [{ children: [{ attrs: { 'citation-format': 'note' } }] }] } },
    registry: { mylist: entries.map(({ id }) => id) },
    processCitationCluster({ citationID, citationItems: [item] }: Asked) {
      return [{}, [[0, clusters.get(item?.id ?? ''), citationID]]];
    },
    makeBibliography: () => [
      { entry_ids: entries.map(({ id }) => [id]) },
      entries.map(({ html }) => html),
    ],
  };
  const config = {
    templates: { data: { [facadeStyle]: '' } },
    locales: { data: { [facadeLocale]: '' } },
    engine: () => engine,
  };
  return class {
    static plugins = { config: { get: () => config } };
    data = [...clusters.keys()].map((id) => ({ id }));
  };
}

interface Asked {
  citationID: string;
  citationItems: { id: string }[];
}
