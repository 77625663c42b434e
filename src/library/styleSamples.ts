import type { Work } from '../bibliography/work.ts';
import type { PlacedCluster } from '../citations/citedDocument.ts';
import { formatClusters } from '../citations/format/formatClusters.ts';
import { styles, type StyleName } from '../citations/styles.ts';
import { citationStyles } from '../schema/citationStyle.ts';

/** The same works in one of the styles. */
export interface StyleSample {
  style: StyleName;
  title: string;
  form: (typeof styles)[StyleName]['form'];
  /** How each work is cited first, then the first of them again with a page: HTML. */
  citations: string[];
  /** The reference list: HTML. */
  entries: string[];
}

/** An article and a book, as far as the library has them: most that styles differ in shows there. */
function worksToShow(works: ReadonlyMap<string, Work>): Work[] {
  const all = [...works.values()];
  const first = (type: string) => all.find(({ csl }) => csl.type === type);
  const [article, book] = [first('article-journal'), first('book')];
  return article && book ? [article, book] : all.slice(0, 2);
}

const firstPage = ({ csl }: Work): string => /\d+/.exec(csl.page ?? '')?.[0] ?? '12';

/** Works of the library in every style the site offers, formatted as an essay’s are. */
export function styleSamples(works: ReadonlyMap<string, Work>, language: string): StyleSample[] {
  const shown = worksToShow(works);
  const [first] = shown;
  if (!first) return [];
  const cited = [
    ...shown.map(({ key }) => ({ key })),
    { key: first.key, locator: firstPage(first), label: 'page' },
  ];
  const place = { file: '', line: 1, column: 1 };
  return citationStyles.map((style) => {
    const { title, form } = styles[style];
    const isNote = form === 'note';
    const clusters = cited.map((item, index): PlacedCluster => ({
      token: `c${index}`,
      cluster: { items: [{ ...item, place }], textual: false, place },
      setting: isNote ? 'note' : 'text',
      ...(isNote && { note: index + 1 }),
    }));
    const formatted = formatClusters(
      { clusters, sources: new Set(), style, uncited: [], language },
      works,
    );
    return {
      style,
      title,
      form,
      citations: clusters.map(({ token }) => formatted.clusters.get(token) ?? ''),
      entries: formatted.entries.map(({ html }) => html),
    };
  });
}
