import type { Work } from '../../../src/bibliography/work.ts';
import { formatClusters } from '../../../src/citations/format/formatClusters.ts';
import { loadLocale, styles } from '../../../src/citations/styles.ts';
import { copyOfCiteproc } from '../../citations/copyOfCiteproc.ts';
import type { BenchCluster } from '../corpus/essay.ts';

/** Formats the clusters and the list of one essay after another, in Chicago notes. */
export type Formatter = (clusters: readonly BenchCluster[]) => void;

const style = 'chicago-notes';
const language = 'en-GB';

/** Makes a formatter for a library. */
type MakeFormatter = (works: ReadonlyMap<string, Work>) => Formatter;

/** citeproc-js as it comes, with one engine, and nothing else: the floor for whoever formats by it. */
export const byCiteproc: MakeFormatter = (works) => {
  const retrieveItem = (id: string) => {
    const work = works.get(id);
    if (!work) throw new Error(`${id} is not in the library.`);
    return { ...work.csl, id };
  };
  const variableWrapper = (_: unknown, pre: string, text: string, post: string) =>
    pre + text + post;
  const sys = { retrieveLocale: loadLocale, retrieveItem, variableWrapper };
  const { Engine } = copyOfCiteproc();
  const engine = new Engine(sys, styles[style].load(), language, true);
  return (clusters) => {
    const citations = clusters.map((cluster, at) => ({
      citationID: `c${at}`,
      citationItems: cluster.map(({ key, prefix, locator }) => ({
        id: key,
        ...(prefix && { prefix: `${prefix} ` }),
        ...(locator && { label: 'page', locator }),
      })),
      properties: { noteIndex: at + 1 },
    }));
    engine.rebuildProcessorState(citations, 'html');
    engine.makeBibliography();
  };
};

/** What is measured: our formatter without what it keeps on disk, and citeproc-js. */
export const formatters: Record<string, MakeFormatter> = {
  Ibid: (works) => {
    const place = { file: 'essay.mdx', line: 1, column: 1 };
    return (clusters) => {
      const placed = clusters.map((items, at) => ({
        token: `c${at}`,
        setting: 'note' as const,
        note: at + 1,
        cluster: { items: items.map((item) => ({ ...item, place })), textual: false, place },
      }));
      const cited = { clusters: placed, sources: new Set<number>(), style, language } as const;
      formatClusters({ ...cited, clusters: placed, uncited: [] }, works);
    };
  },
  'citeproc-js alone': byCiteproc,
};
