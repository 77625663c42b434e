import { toHtml } from 'hast-util-to-html';
import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import type { Work } from '../bibliography/work.ts';
import { linkVariables } from '../citations/finish/linkVariables.ts';
import { engineFor } from '../citations/format/engineFor.ts';
import { entriesOf } from '../citations/format/formatClusters.ts';
import { opaqueIds } from '../citations/format/opaqueIds.ts';
import type { StyleName } from '../citations/styles.ts';
import type { LibraryWork } from './library.ts';

/**
 * The library as its pages show it: every work with its formatted entry, in
 * the order of the style's reference list.
 *
 * @param options.named Whether a link to a work is called by the work's name.
 */
export function buildLibrary(
  works: ReadonlyMap<string, Work>,
  style: StyleName,
  language: string,
  { named = true } = {},
): LibraryWork[] {
  if (works.size === 0) return [];
  const { idOf, workOf } = opaqueIds(works);
  const engine = engineFor(works, { style, language, standalone: true });
  engine.setOutputFormat('html');
  // Not cited, for a citation of ten thousand works would be formatted, too, and read by nobody.
  engine.updateItems([...works.keys()].map(idOf));
  return entriesOf(engine).map(({ id, html }) => {
    const { key, csl, editorialNote } = workOf(id);
    const tree = fromHtml(html, { fragment: true });
    linkVariables(tree, { workOf, language, titles: 'work', named });
    const [entry] = tree.children.filter((node): node is Element => node.type === 'element');
    return {
      key,
      csl,
      html: toHtml(entry?.children ?? []),
      ...(editorialNote ? { editorialNote } : {}),
    };
  });
}
