import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { referenceId } from '../../bibliography/addresses.ts';
import type { Work } from '../../bibliography/work.ts';
import { isElement, wordsOf } from './hast.ts';

/** What stands between a name and its year, and is part of one link with them: `, ca. `; between two cites is more. */
const joins = /^[^;()\d]{0,12}$/;

const isMarked = (node: ElementContent | undefined): boolean =>
  isElement(node) && node.properties.dataVariable === 'cite';

/**
 * Make one link of what each citation in the text says of a work, name and
 * year: to its entry in the reference list.
 *
 * The formatter marked every variable by itself; a listener should hear one
 * link and not three.
 */
export function linkCitations(tree: Root, workOf: (id: string) => Work): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!isMarked(node) || !parent || index === undefined) return undefined;
    const siblings = parent.children as ElementContent[];
    const id = String(node.properties.dataWork);
    let end = index + 1;
    for (let next = end; next < siblings.length; next += 1) {
      const sibling = siblings[next];
      if (isElement(sibling) && isMarked(sibling) && sibling.properties.dataWork === id)
        end = next + 1;
      else if (sibling?.type !== 'text' || !joins.test(sibling.value)) break;
    }
    const content = siblings.slice(index, end).flatMap(withoutMarks);
    const link = h(
      'a',
      { role: 'doc-biblioref', href: `#${referenceId(workOf(id).key)}` },
      content,
    );
    siblings.splice(index, end - index, ...(wordsOf(link).trim() ? [link] : content));
    return [SKIP, index + 1];
  });
}

/** A node without the formatter's marks in it: a title that stands for an author is marked twice. */
function withoutMarks(node: ElementContent): ElementContent[] {
  if (!isElement(node)) return [node];
  const children = node.children.flatMap(withoutMarks);
  return isMarked(node) ? children : [{ ...node, children }];
}
